"""Shut a process in: its own namespaces, no files but its own, bounded in everything. Linux only.

The filter of system calls is a second wall; where libseccomp is missing the first one stands alone.
"""

import contextlib
import ctypes
import os
import resource
import struct
import sys

_NEW_USER, _NEW_PID, _NEW_NET, _NEW_IPC, _NEW_MOUNTS, _NEW_NAMES = (
    0x10000000,
    0x20000000,
    0x40000000,
    0x08000000,
    0x00020000,
    0x04000000,
)
_NOT_SETUID_DEVICE_EXECUTABLE = 2 | 4 | 8
_NOT_SETUID_DEVICE = 2 | 4
_READ_ONLY, _REMOUNT, _BIND = 1, 32, 4096
_PR_SET_PDEATHSIG, _PR_SET_DUMPABLE, _PR_SET_NO_NEW_PRIVS, _PR_SET_CHILD_SUBREAPER = 1, 4, 38, 36
_CAPABILITY_VERSION_3 = 0x20080522
_INSIDE_UID = 1000

FORBIDDEN_CALLS = """
unshare setns mount umount2 pivot_root chroot move_mount open_tree fsopen fsmount fsconfig fspick mount_setattr
ptrace process_vm_readv process_vm_writev kcmp bpf perf_event_open userfaultfd io_uring_setup io_uring_enter
io_uring_register keyctl add_key request_key kexec_load kexec_file_load init_module finit_module delete_module
memfd_create memfd_secret open_by_handle_at name_to_handle_at quotactl swapon swapoff reboot settimeofday clock_settime
acct syslog
"""

_libc = ctypes.CDLL(None, use_errno=True)


def be_no_debuggers_target() -> None:
    """Let no process of the same user read this one's memory, and adopt orphans."""
    _prctl(_PR_SET_DUMPABLE, 0)
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def leave_the_machine(folder: str, folder_bytes: int) -> None:
    """Move this process into namespaces of its own; the next child is the first process there.

    Parameters
    ----------
    folder : str
        Where the student's files will lie: an empty file system in memory, like ``/tmp`` and ``/dev/shm``.

    Raises
    ------
    OSError
        If the kernel refuses: nothing may run then.
    """
    uid, gid = os.getuid(), os.getgid()
    _prctl(_PR_SET_DUMPABLE, 1)  # else its own files in /proc are not its own
    _check(_libc.unshare(_NEW_USER | _NEW_PID | _NEW_NET | _NEW_IPC | _NEW_MOUNTS | _NEW_NAMES), "unshare")
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{_INSIDE_UID} {uid} 1"),
        ("gid_map", f"{_INSIDE_UID} {gid} 1"),
    ):
        with open(f"/proc/self/{name}", "w", encoding="ascii") as file:
            file.write(text)
    places = {folder: folder_bytes, "/tmp": folder_bytes // 4, "/dev/shm": folder_bytes // 4, "/proc": 4096}
    if any(place.startswith("/tmp/") for place in (sys.prefix, sys.base_prefix, __file__)):
        del places["/tmp"]  # Python itself lies there: nobody may write into it, and it must not be covered
        flags = _REMOUNT | _BIND | _READ_ONLY | _NOT_SETUID_DEVICE
        _check(_libc.mount(None, b"/tmp", None, flags, None), "mount /tmp")
    for place, size in places.items():
        if os.path.isdir(place):
            options = f"size={size},mode=0700,nr_inodes=20000".encode()
            flags = _NOT_SETUID_DEVICE if place == folder else _NOT_SETUID_DEVICE_EXECUTABLE
            _check(_libc.mount(b"tmpfs", place.encode(), b"tmpfs", flags, options), f"mount {place}")


def accept_bounds(limits: dict) -> None:
    """Bound this process and its children: memory, processes, files, processor time."""
    seconds = int(limits["seconds_per_notebook"])
    for kind, bound in (
        (resource.RLIMIT_AS, limits["memory_bytes"]),
        (resource.RLIMIT_NPROC, limits["processes"]),
        (resource.RLIMIT_NOFILE, limits["open_files"]),
        (resource.RLIMIT_FSIZE, limits["file_bytes"]),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 2**20),
        (resource.RLIMIT_MSGQUEUE, 0),
    ):
        _, most = resource.getrlimit(kind)
        least = bound if most == resource.RLIM_INFINITY else min(bound, most)
        resource.setrlimit(kind, (least, least))


def give_up_powers() -> None:
    """Drop all capabilities, for good, and the system calls that no notebook needs.

    Raises
    ------
    OSError
        If the kernel refuses.
    """
    header = ctypes.create_string_buffer(struct.pack("=Ii", _CAPABILITY_VERSION_3, 0))
    nothing = ctypes.create_string_buffer(struct.pack("=6I", *[0] * 6))
    _check(_libc.capset(header, nothing), "capset")
    _prctl(_PR_SET_NO_NEW_PRIVS, 1)
    _forbid_calls()


def end_with_parent() -> None:
    """Be killed when the parent ends."""
    _prctl(_PR_SET_PDEATHSIG, 9)


def can_filter_calls() -> bool:
    """Whether libseccomp is on this machine."""
    with contextlib.suppress(ImportError, RuntimeError, OSError):
        import pyseccomp  # noqa: F401

        return True
    return False


def _forbid_calls() -> None:
    if not can_filter_calls():
        return
    import errno

    import pyseccomp

    rules = pyseccomp.SyscallFilter(defaction=pyseccomp.ALLOW)
    for name in FORBIDDEN_CALLS.split():
        with contextlib.suppress(ValueError, RuntimeError, OSError):  # not on this kind of processor
            rules.add_rule(pyseccomp.ERRNO(errno.EPERM), name)
    # clone3 hides its flags from filters; without it libraries use clone.
    rules.add_rule(pyseccomp.ERRNO(errno.ENOSYS), "clone3")
    for flag in (_NEW_USER, _NEW_PID, _NEW_NET, _NEW_IPC, _NEW_MOUNTS, _NEW_NAMES):
        rules.add_rule(pyseccomp.ERRNO(errno.EPERM), "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, flag, flag))
    rules.load()


def _prctl(option: int, value: int) -> None:
    _check(_libc.prctl(option, value, 0, 0, 0), "prctl")


def _check(outcome: int, what: str) -> None:
    if outcome != 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
