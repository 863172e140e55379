"""Who signs in, and where their servers run."""

import os

from jupyterhub.auth import Authenticator
from jupyterhub.spawner import LocalProcessSpawner
from traitlets import Instance

from deploy.hub import walls
from deploy.hub.folders import REPOSITORY, TEACHER, Folders


class Passwords(Authenticator):
    """One password a person, made when the hub starts."""

    folders = Instance(Folders).tag(config=True)

    async def authenticate(self, handler: object, data: dict[str, str]) -> str | None:
        """Return the name if the password is right; the hub asks this at each sign-in."""
        return data["username"] if self.folders.knows(data["username"], data["password"]) else None


class Servers(LocalProcessSpawner):
    """The teacher's server runs as whoever started the hub; a student's behind walls."""

    folders = Instance(Folders).tag(config=True)

    async def start(self) -> tuple[str, int]:
        """Start the server; the hub calls this and waits for an answer at the returned address."""
        if self.user.name == TEACHER:
            self.cmd = ["jupyterhub-singleuser", *(["--allow-root"] if os.getuid() == 0 else [])]
            self.popen_kwargs = {"cwd": self.folders.course}
        else:
            self.cmd = [*walls.around(self.user.name, self.folders), "jupyterhub-singleuser"]
        return await super().start()

    def make_preexec_fn(self, name: str) -> None:
        """Nothing to do before the start: the walls change the user."""

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """Add what tells a server whose it is; the hub calls this before a start."""
        if self.user.name == TEACHER:
            return env | {
                "USER": TEACHER,
                "HOME": str(self.folders.course),
                "PYTHONPATH": str(REPOSITORY),
                "JUPYTER_CONFIG_PATH": str(REPOSITORY / "deploy" / "hub" / "teacher"),
                "DELTAX_EXCHANGE": str(self.folders.exchange),
                "DELTAX_HANDED_IN": str(self.folders.handed_in),
            }
        home = f"/home/{self.user.name}"
        return env | {"USER": self.user.name, "HOME": home, "SHELL": "/bin/bash", "JUPYTER_CONFIG_PATH": "/etc/jupyter"}
