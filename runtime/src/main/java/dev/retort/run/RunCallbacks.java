package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionNode;
import dev.retort.run.session.SecretMasking;
import dev.retort.run.session.Session;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the callbacks of one run, each in turn. */
record RunCallbacks(List<Callback> callbacks, CallbackContext context) {

    /** One call. */
    interface Event {
        void on(Callback callback, CallbackContext run) throws SQLException;
    }

    /** Whether none of them executes anything. */
    boolean arePassive() {
        return callbacks.stream().allMatch(Callback::passive);
    }

    /** Calls them around a run. */
    void around(Session.Work run, Supplier<List<String>> done) throws SQLException {
        try {
            call("before the run", Callback::beforeRun);
            run.run();
            call("after the run", (callback, context) -> callback.afterRun(context, done.get()));
        } catch (RetortException e) {
            fail(e);
            throw e;
        }
    }

    /** Calls them at a moment of a revision. */
    void call(String moment, RevisionNode revision, Event event) {
        call("%s revision %s".formatted(moment, revision.id()), event);
    }

    /** Calls them at a moment. */
    void call(String moment, Event event) {
        for (Callback callback : callbacks) {
            try {
                event.on(callback, context);
            } catch (SQLException e) {
                throw failed(callback, moment, SecretMasking.said(e), SecretMasking.without(e));
            } catch (RuntimeException e) {
                throw failed(callback, moment, e.toString(), e);
            }
        }
    }

    private void fail(RetortException failure) {
        for (Callback callback : callbacks) {
            try {
                callback.onFailure(context, failure);
            } catch (SQLException | RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }

    private static RetortException failed(Callback callback, String moment, String what, @Nullable Throwable cause) {
        return new RetortException(
                Problem.CALLBACK_FAILED, """
                The callback %s failed %s: %s. The run stopped there, as it does at a failed statement: "retort history" shows what is done. \
                Repair the callback, or what it met, then run it again.""".formatted(callback.getClass().getName(), moment, what), cause);
    }
}
