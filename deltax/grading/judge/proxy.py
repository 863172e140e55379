"""What a check sees of an object in the student's process.

Operators may give objects, never data, and comparisons are refused: a class
whose ``__sub__`` returns 0.0, or whose ``__eq__`` is always true, decides nothing.
"""

from typing import TYPE_CHECKING, Any

from deltax.grading.wire import Refused

if TYPE_CHECKING:
    from deltax.grading.judge.link import Link

BINARY = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "and", "or", "xor", "lshift", "rshift")
UNARY = ("neg", "pos", "abs", "invert")
_COMPARISONS = ("eq", "ne", "lt", "le", "gt", "ge")


class Proxy:
    """A student's function, class or object, by its handle."""

    __array_ufunc__ = None  # an array on the left leaves the operator to the object
    __slots__ = ("_deltax_generation", "_deltax_info", "_deltax_link", "_deltax_name", "_deltax_number")

    def __init__(self, link: "Link", number: int, info: dict, name: str | None = None):
        for slot, value in (("link", link), ("number", number), ("info", info), ("name", name)):
            object.__setattr__(self, f"_deltax_{slot}", value)
        object.__setattr__(self, "_deltax_generation", link.generation)

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._deltax_link.do("call", self, *arguments, named=named)

    def __getattr__(self, name: str) -> Any:
        if name == "__name__":
            return str(self._deltax_info.get("name") or self._deltax_name or "f")
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)  # what Python and NumPy look for by themselves
        return self._deltax_link.read("attr", self, name)

    def __setattr__(self, name: str, value: Any) -> None:
        self._deltax_link.do("setattr", self, name, value)

    def __getitem__(self, key: Any) -> Any:
        return self._deltax_link.do("getitem", self, key)

    def __setitem__(self, key: Any, value: Any) -> None:
        self._deltax_link.do("setitem", self, key, value)

    def __iter__(self) -> Any:
        return iter(self._deltax_link.read("items", self))

    def __next__(self) -> Any:
        return self._deltax_link.do("next", self)

    def __len__(self) -> int:
        return len(self._deltax_link.read("items", self))

    def __float__(self) -> float:
        return self._deltax_link.data("float", self, float)

    def __int__(self) -> int:
        return self._deltax_link.data("int", self, int)

    def __str__(self) -> str:
        return self._deltax_link.data("str", self, str)

    def __repr__(self) -> str:
        return self._deltax_link.data("repr", self, str)

    def __deepcopy__(self, memo: dict) -> Any:
        return self if self._deltax_link.copying else self._deltax_link.do("deepcopy", self)

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(instance, Proxy) and self._deltax_link.read("isinstance", instance, self) is True

    def __hash__(self) -> int:
        return hash((id(self._deltax_link), self._deltax_number))

    def __bool__(self) -> bool:
        raise Refused(f"{_called(self)} is an object of your own: the check needs a number, a list or an array")


def _called(proxy: Proxy) -> str:
    return f"an object of the type {type(proxy).__name__}"


def _binary(name: str, reflected: bool):
    def operate(self: Proxy, other: Any) -> Any:
        pair = (other, self) if reflected else (self, other)
        return self._deltax_link.operate(name, *pair)

    return operate


def _unary(name: str):
    return lambda self: self._deltax_link.operate(name, self)


def _comparison(sign: str):
    def refuse(self: Proxy, other: Any) -> bool:
        raise Refused(f"{_called(self)} stands where the check compares numbers")

    return refuse


for _name in BINARY:
    setattr(Proxy, f"__{_name}__", _binary(_name, reflected=False))
    setattr(Proxy, f"__r{_name}__", _binary(_name, reflected=True))
for _name in UNARY:
    setattr(Proxy, f"__{_name}__", _unary(_name))
for _name in _COMPARISONS:
    if _name != "eq":
        setattr(Proxy, f"__{_name}__", _comparison(_name))


def _equal(self: Proxy, other: Any) -> bool:
    if self is other:
        return True
    return _comparison("eq")(self, other)


Proxy.__eq__ = _equal
_KINDS: dict[str, type] = {}


def make(link: "Link", number: int, info: dict) -> Proxy:
    """Return a proxy whose type bears the name of the student's class, for messages."""
    text = info.get("type")
    name = text if isinstance(text, str) and text.isidentifier() and len(text) <= 40 else "object"
    if name not in _KINDS:
        if len(_KINDS) > 1000:
            _KINDS.clear()
        _KINDS[name] = type(name, (Proxy,), {"__slots__": ()})
    return _KINDS[name](link, number, info)
