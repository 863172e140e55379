"""The processor time of calls inside calls: no more than agreed, and never over in the middle of a message."""

import signal
import threading
import time

import pytest

from deltax.grading.student.clock import Clock, OutOfTime


@pytest.fixture
def clock():
    """Returns one that has taken over the signal, and gives it back."""
    before = signal.getsignal(signal.SIGPROF)
    made = Clock()
    made.start()
    yield made
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)


def _work(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass


def _stopped(action):
    """Return the processor seconds after which an action is out of time; None where it came to its end."""
    began = time.process_time()
    try:
        action()
    except OutOfTime:
        return time.process_time() - began
    return None


def test_work_is_stopped_when_its_time_is_over(clock):
    """And what follows is not."""

    def work():
        with clock.bounded(0.1):
            _work(5)

    assert 0.1 <= _stopped(work) < 2
    assert _stopped(lambda: _work(0.3)) is None


def test_an_inner_call_ends_no_later_than_the_outer_one(clock):
    """And leaves it the rest of its time."""

    def inner():
        with clock.bounded(0.2), clock.bounded(20):
            _work(5)

    def outer():
        with clock.bounded(0.4):
            with clock.bounded(20):
                _work(0.1)
            _work(5)

    assert 0.2 <= _stopped(inner) < 2
    assert 0.4 <= _stopped(outer) < 2


def test_a_timer_that_is_set_often_adds_nothing(clock):
    """The system rounds each one up, by some milliseconds: a call of a thousand operators would never end."""
    rounds = []

    def work():
        with clock.bounded(0.4):
            while len(rounds) < 10**6:
                with clock.bounded(20):
                    rounds.append(None)

    assert 0.4 <= _stopped(work) < 2
    assert len(rounds) > 500


def test_time_that_runs_out_in_a_message_is_told_behind_it(clock):
    """Half a message would end the conversation."""
    reached = []

    def work():
        with clock.bounded(0.1):
            with clock.shield():
                _work(0.3)
                reached.append("the message's end")
            reached.append("more")

    assert _stopped(work) >= 0.3
    assert reached == ["the message's end"]


def test_what_a_message_asks_for_may_be_stopped(clock):
    """An operator without end, in the middle of a question of its function."""

    def work():
        with clock.bounded(0.1), clock.shield(), clock.shield(False):
            _work(5)

    assert 0.1 <= _stopped(work) < 2


def test_many_short_messages_use_up_the_time(clock):
    """Each is over before the system's next tick, by which it counts."""

    def work():
        with clock.bounded(0.3):
            for _ in range(4000):
                with clock.shield():
                    _work(0.0003)
                time.sleep(0.0007)

    assert 0.3 <= _stopped(work) < 1


def test_a_message_that_ends_with_an_error_does_not_save_the_call(clock):
    """A function of the check may raise, and the student's code may catch that and go on for ever."""

    def work():
        with clock.bounded(0.2):
            try:
                with clock.shield():
                    _work(0.3)
                    raise ValueError
            except ValueError:
                _work(5)

    assert 0.3 <= _stopped(work) < 2


def test_messages_of_other_threads_do_not_save_the_call(clock):
    """The signal interrupts the main thread alone; two that overlap would leave the shield up."""
    first, second = clock.shield(), clock.shield()

    def work():
        with clock.bounded(0.2):
            for action in (first.__enter__, second.__enter__, lambda: first.__exit__(*[None] * 3)):
                thread = threading.Thread(target=action)
                thread.start()
                thread.join()
            second.__exit__(None, None, None)
            _work(5)

    assert 0.2 <= _stopped(work) < 2
