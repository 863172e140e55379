"""The files for Kubernetes and the pins of the hub: what can be checked without a cluster."""

import asyncio
import re
import subprocess
from pathlib import Path
from types import SimpleNamespace

import kubernetes_validate
import pytest
import yaml
from traitlets.config import Config

import deltax
from tests.helpers import COURSE
from tests.lab import PROGRAMS

DEPLOY = COURSE.root / "deploy"
FILES = DEPLOY / "kubernetes"
MANIFESTS = [
    pytest.param(manifest, id=f"{manifest['kind']}-{manifest['metadata']['name']}")
    for name in ("exchange.yaml", "grading.yaml")
    for manifest in yaml.safe_load_all((FILES / name).read_text())
]
VALUES = yaml.safe_load((FILES / "values.yaml").read_text())
MOUNTS = VALUES["singleuser"]["storage"]["extraVolumeMounts"]


def _pods() -> dict[str, dict]:
    manifests = [manifest.values[0] for manifest in MANIFESTS]
    return {
        manifest["metadata"]["name"]: manifest["spec"]["template"]["spec"]
        for manifest in manifests
        if manifest["kind"] in {"Deployment", "Job"}
    }


def _run(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=COURSE.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _pins(path: Path) -> dict[str, str]:
    """Return name -> version, on the oldest Python."""
    pinned = (line for line in path.read_text().splitlines() if not line.endswith("python_full_version >= '3.12'"))
    return dict(re.findall(r"^([\w.-]+)==(\S+)", "\n".join(pinned), re.MULTILINE))


def test_the_yaml_is_in_order():
    """No key twice, no wrong indent, no line over 120."""
    _run(PROGRAMS / "yamllint", "--strict", "--config-file", FILES / ".yamllint", FILES)


def test_the_image_recipe_is_in_order():
    """hadolint knows what goes wrong with Dockerfiles."""
    _run(PROGRAMS / "hadolint", FILES / "Dockerfile")


@pytest.mark.parametrize("manifest", MANIFESTS)
@pytest.mark.parametrize("version", ["1.34", "1.37"])
def test_every_manifest_fits_the_schema_of_kubernetes(manifest, version):
    """Strictly: a field that Kubernetes does not know is an error."""
    kubernetes_validate.validate(manifest, version, strict=True)


def test_a_misspelt_field_would_be_noticed():
    """The check above is worth something."""
    manifest = {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "x"}, "spec": {"selectors": {}}}
    with pytest.raises(kubernetes_validate.ValidationError):
        kubernetes_validate.validate(manifest, "1.37", strict=True)


def test_one_image_of_this_version_runs_everywhere():
    """The package on the teacher's server and on the workers must be the same."""
    image = f"{VALUES['singleuser']['image']['name']}:{VALUES['singleuser']['image']['tag']}"
    assert image.endswith(f":{deltax.__version__}")
    assert {container["image"] for pod in _pods().values() for container in pod["containers"]} == {image}
    assert f"deltax-{deltax.__version__}-py3-none-any.whl" in (FILES / "Dockerfile").read_text()


def test_only_grading_workers_may_make_namespaces():
    """The sandbox needs a user namespace, an unmasked /proc and unshare; nothing else here does."""
    loose = {
        name: (
            pod.get("hostUsers", True),
            pod["containers"][0]["securityContext"].get("procMount", "Default"),
            (pod.get("securityContext") or {}).get("seccompProfile", {}).get("type")
            or pod["containers"][0]["securityContext"]["seccompProfile"]["type"],
        )
        for name, pod in _pods().items()
    }
    usual = (True, "Default", "RuntimeDefault")
    wanted = {"grading-workers": (False, "Unmasked", "Unconfined")}
    assert loose == {name: wanted.get(name, usual) for name in _pods()}
    for pod in _pods().values():
        assert pod["automountServiceAccountToken"] is False
        assert pod["containers"][0]["securityContext"]["allowPrivilegeEscalation"] is False


def test_network_policies_speak_of_pods_that_are_there():
    """A label that nobody wears protects nobody."""
    worn = [{"deltax/role": "teacher"}]
    for manifest in (one.values[0] for one in MANIFESTS):
        if manifest["kind"] == "Deployment":
            worn.append(manifest["spec"]["template"]["metadata"]["labels"])
    policies = [one.values[0]["spec"] for one in MANIFESTS if one.values[0]["kind"] == "NetworkPolicy"]
    rules = [side for policy in policies for way in ("ingress", "egress") for side in policy.get(way, [])]
    peers = [peer for rule in rules for peer in rule.get("from", []) + rule.get("to", [])]
    selectors = [policy["podSelector"] for policy in policies] + [peer.get("podSelector") for peer in peers]
    for selector in filter(None, selectors):
        assert any(selector["matchLabels"].items() <= labels.items() for labels in worn), selector


def test_a_student_sees_the_exchange_in_parts_and_only_their_own_folder_can_be_written():
    """The paths are those that the student's nbgrader_config.py and the job know."""
    settings = (DEPLOY / "hub" / "student" / "nbgrader_config.py").read_text()
    root = re.search(r'c\.Exchange\.root = "(.+)"', settings)[1]
    seen = {mount["mountPath"].removeprefix(f"{root}/deltax/"): mount for mount in MOUNTS}
    assert set(seen) == {"outbound", "feedback", "inbound"}
    assert [name for name, mount in seen.items() if not mount.get("readOnly")] == ["inbound"]
    assert seen["inbound"]["subPath"] == "handed-in/{username}"
    laid_out = _pods()["lay-out-exchange"]["containers"][0]["command"][-1]
    assert all(seen[name]["subPath"] in laid_out for name in ("outbound", "feedback"))


@pytest.mark.parametrize("mounts", [MOUNTS, {str(place): mount for place, mount in enumerate(MOUNTS)}])
@pytest.mark.parametrize(("name", "role"), [("TEACHER", "teacher"), ("ada", None)])
def test_the_hubs_hook_gives_the_whole_exchange_to_teachers_alone(name, role, mounts):
    """The Python in values.yaml is run as the hub runs it; the chart hands mounts over as a list or by name."""
    c = SimpleNamespace(KubeSpawner=SimpleNamespace())
    exec(VALUES["hub"]["extraConfig"]["teachers"], {"c": c})
    environment = dict(VALUES["singleuser"]["extraEnv"])
    spawner = SimpleNamespace(
        user=SimpleNamespace(name=name), volume_mounts=mounts, extra_labels={}, environment=environment
    )

    asyncio.run(c.KubeSpawner.pre_spawn_hook(spawner))

    assert spawner.extra_labels.get("deltax/role") == role
    if role:
        assert spawner.volume_mounts == [{"name": "exchange", "mountPath": "/srv/course"}]
        assert spawner.environment["JUPYTER_CONFIG_PATH"] == "/opt/settings/teacher"
        used = re.findall(r'environ\["(\w+)"\]', (DEPLOY / "exchange.py").read_text())
        used += re.findall(r'environ\["(\w+)"\]', (DEPLOY / "hub" / "teacher" / "nbgrader_config.py").read_text())
        assert set(used) <= set(spawner.environment)
    else:
        assert (spawner.volume_mounts, spawner.environment) == (
            mounts,
            {"JUPYTER_CONFIG_PATH": "/opt/settings/student"},
        )


def test_the_teachers_settings_say_where_the_course_lies(monkeypatch):
    """The server starts in the home, where the formgrader would find no lessons; the hub for trying needs no word."""
    settings = (DEPLOY / "hub" / "teacher" / "nbgrader_config.py").read_text()
    told = VALUES["hub"]["extraConfig"]["teachers"].partition("environment | ")[2]
    teachers = yaml.safe_load(told.partition("}")[0] + "}")
    for name, value in teachers.items():
        monkeypatch.setenv(name, value)
    c = Config()
    exec(settings, {"get_config": lambda: c})

    assert c.CourseDirectory == {"root": "/home/jovyan/deltax", "course_id": "deltax"}
    assert f"`{c.CourseDirectory.root}`" in (FILES / "README.md").read_text()

    monkeypatch.delenv("DELTAX_COURSE")
    c = Config()
    exec(settings, {"get_config": lambda: c})
    assert "CourseDirectory" not in c


def test_the_sign_in_has_a_place_for_its_secret():
    """Without it every sign-in fails."""
    assert VALUES["hub"]["config"]["GenericOAuthenticator"]["client_secret"] == "CLIENT_SECRET"


def test_the_image_is_made_without_lessons_and_answers():
    """What the build may see is listed, and what it copies is there (the wheel is made by `make wheel`)."""
    allowed = [line[1:] for line in (COURSE.root / ".dockerignore").read_text().splitlines() if line.startswith("!")]
    assert allowed == ["requirements.txt", "dist/*.whl", "deploy/"]
    copied = re.findall(r"^COPY (.+) \S+$", (FILES / "Dockerfile").read_text(), re.MULTILINE)
    for path in (word for line in copied for word in line.split() if not word.startswith("dist/")):
        assert (COURSE.root / path).exists(), path
        assert path.startswith(("requirements.txt", "deploy/")), path


@pytest.mark.parametrize("room", ["hub", "kubernetes"])
def test_the_pins_fit_those_of_the_course(room):
    """No package is pinned to two versions, and everything is pinned."""
    path = DEPLOY / room / "requirements.txt"
    ours, courses = _pins(path), _pins(COURSE.root / "requirements.txt")
    assert {name: version for name, version in ours.items() if courses.get(name, version) != version} == {}
    lines = [line for line in path.read_text().splitlines() if line and not line.startswith(("#", "-r"))]
    assert len(ours) == len(lines)
