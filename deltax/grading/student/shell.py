"""Run cells as a notebook does: IPython without a kernel, outputs in nbformat's form, bounded."""

import json
import os
import sys
import traceback
from typing import Any

from IPython.core.displayhook import DisplayHook
from IPython.core.displaypub import DisplayPublisher
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

_CUT = "\n… the rest of the output was cut off\n"


class Outputs:
    """The outputs of one cell, in nbformat's form, up to a number of bytes.

    Parameters
    ----------
    limits : dict
        At most so much text on each stream, so much of everything, so many outputs.
    """

    def __init__(self, limits: dict):
        self.bound(limits)
        self.clear()

    def bound(self, limits: dict) -> None:
        """Set other limits."""
        self._most_text = limits["text_bytes_per_cell"]
        self._most_bytes = limits["output_bytes_per_cell"]
        self._most = limits["outputs_per_cell"]

    def clear(self) -> None:
        """Forget all outputs, as at the start of a cell."""
        self.items: list[dict] = []
        self._text = {"stdout": 0, "stderr": 0}
        self._bytes = 0

    def write(self, stream: str, text: str) -> None:
        """Add text to a stream; neighbours of the same stream become one output."""
        room = self._most_text - self._text[stream]
        if room <= 0 or not text:
            return
        self._text[stream] += len(text)
        text = text if len(text) <= room else text[:room] + _CUT
        last = self.items[-1] if self.items else {}
        if last.get("name") == stream:
            last["text"] += text
        elif len(self.items) < self._most:
            self.items.append({"output_type": "stream", "name": stream, "text": text})

    def add(self, kind: str, **fields: Any) -> None:
        """Add a result, a picture or an error; what is too large is left out, with a word."""
        item = {"output_type": kind, **fields}
        size = len(json.dumps(item, default=str))
        if len(self.items) >= self._most:
            return
        if self._bytes + size > self._most_bytes:
            self.write("stderr", _CUT)
            return
        self._bytes += size
        self.items.append(item)


class Stream:
    """sys.stdout or sys.stderr of a cell."""

    encoding = "utf-8"

    def __init__(self, outputs: Outputs, name: str):
        self._outputs, self.name = outputs, f"<{name}>"
        self._stream = name

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() takes text, not {type(text).__name__}")
        self._outputs.write(self._stream, text)
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        """Nothing is held back."""

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        raise OSError("a cell's output is no file")


class _Publisher(DisplayPublisher):
    outputs: Outputs | None = None

    def publish(self, data, metadata=None, *, transient=None, update=False, **_) -> None:
        if not update:
            self.outputs.add("display_data", data=_as_json(data), metadata=_as_json(metadata or {}))

    def clear_output(self, wait=False) -> None:
        self.outputs.clear()


class _Hook(DisplayHook):
    outputs: Outputs | None = None

    def write_output_prompt(self) -> None:
        """No ``Out[1]:`` in a notebook."""

    def write_format_data(self, format_dict, md_dict=None) -> None:
        count = self.prompt_count
        data, metadata = _as_json(format_dict), _as_json(md_dict or {})
        self.outputs.add("execute_result", data=data, metadata=metadata, execution_count=count)

    def finish_displayhook(self) -> None:
        """Nothing to close."""


class _Shell(InteractiveShell):
    outputs: Outputs | None = None

    def _showtraceback(self, etype, evalue, stb) -> None:
        name = getattr(etype, "__name__", str(etype))
        self.outputs.add("error", ename=name, evalue=_safe_text(evalue), traceback=[str(line) for line in stb])

    def showsyntaxerror(self, filename=None, running_compiled_code=False) -> None:
        super().showsyntaxerror(filename, running_compiled_code)


class Shell:
    """One notebook's shell.

    Parameters
    ----------
    outputs : Outputs
        Where the cells' outputs go.
    """

    def __init__(self, outputs: Outputs):
        self.outputs = outputs
        config = Config()
        config.HistoryManager.enabled = False
        config.InteractiveShell.display_page = True
        _Shell.outputs = _Publisher.outputs = _Hook.outputs = outputs
        self._shell = _Shell.instance(config=config, display_pub_class=_Publisher, displayhook_class=_Hook)
        self._show_figures_after_cells()

    @property
    def namespace(self) -> dict:
        """What the cells have defined."""
        return self._shell.user_ns

    def run(self, source: str) -> list[dict]:
        """Run one cell; return its outputs."""
        self.outputs.clear()
        before = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Stream(self.outputs, "stdout"), Stream(self.outputs, "stderr")
        try:
            self._shell.run_cell(source, store_history=True, silent=False)
        except BaseException as problem:  # out of time, or what IPython lets through
            lines = traceback.format_exception_only(type(problem), problem)
            self.outputs.add("error", ename=type(problem).__name__, evalue=_safe_text(problem), traceback=lines)
        finally:
            sys.stdout, sys.stderr = before
        return self.outputs.items

    def _show_figures_after_cells(self) -> None:
        os.environ.setdefault("MPLBACKEND", "module://matplotlib_inline.backend_inline")
        from matplotlib_inline.backend_inline import configure_inline_support

        configure_inline_support(self._shell, "module://matplotlib_inline.backend_inline")


def _safe_text(value: Any) -> str:
    try:
        return str(value)[:5000]
    except Exception:
        return ""


def _as_json(data: dict) -> dict:
    """Return a mime bundle with text only: pictures in base64, what is no text left out."""
    from base64 import b64encode

    bundle = {}
    for kind, value in data.items():
        if isinstance(value, bytes):
            bundle[kind] = b64encode(value).decode("ascii")
        elif isinstance(value, str):
            bundle[kind] = value
    return bundle
