package dev.retort.cli.output;

import dev.retort.revision.RevisionNode;
import dev.retort.run.CallbackContext;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal what runs now, for how long, and how much longer where that can be told, on one line that is written over and over; a
 * line stays of each revision and repeatable that is done.
 *
 * <pre>
 * upgrade 7c1e09d4b2aa  add booking note  3 of 40  1.2 s  alter table booking add column …
 * </pre>
 */
final class LiveProgress implements Progress {
    private final LiveLine line;
    private final LongSupplier nanos;
    private String running = "";
    private String place = "";
    private String statement = "";
    private String left = "";
    private long begun;
    private long statementBegun;
    private int count;

    LiveProgress(LiveLine line, LongSupplier nanos) {
        this.line = line;
        this.nanos = nanos;
    }

    /** Begins to count the time on the screen. */
    LiveProgress started() {
        line.repeat(this::tick);
        return this;
    }

    @Override
    public synchronized void waiting(String holder, Duration patience) {
        line.print(WAITING.formatted(holder, patience.toSeconds()));
    }

    @Override
    public synchronized void waitingForTable(
            CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
        line.over("");
        line.print(Progress.waitingForTable(statement, holders));
        tick();
    }

    @Override
    public synchronized void beforeRevision(CallbackContext run, RevisionNode revision) {
        begin("%s %s  %s".formatted(run.direction().command(), revision.id(), revision.message()));
    }

    @Override
    public synchronized void beforeRepeatable(CallbackContext run, String repeatable) {
        begin("repeatable " + repeatable);
    }

    private void begin(String what) {
        running = what;
        place = "";
        statement = "";
        left = "";
        count = 0;
        begun = nanos.getAsLong();
        tick();
    }

    @Override
    public synchronized void beforeStatement(
            CallbackContext run, RevisionNode revision, String sql, int number, int of) {
        statementBegun = nanos.getAsLong();
        place = "  %s of %s".formatted(number, of);
        statement = "  " + oneLine(sql);
        left = Remaining.of(since(begun), number - 1L, of);
    }

    @Override
    public synchronized void afterStatement(
            CallbackContext run, RevisionNode revision, String statement, Duration elapsed) {
        count++;
    }

    @Override
    public synchronized void batchFilled(
            CallbackContext run, RevisionNode revision, String sql, long filled, long total) {
        place = "  %s of %s rows".formatted(filled, total);
        statement = "  " + oneLine(sql);
        left = Remaining.of(since(statementBegun), filled, total);
    }

    @Override
    public synchronized void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
        end("%s statement%s, %s".formatted(count, count == 1 ? "" : "s", Remaining.text(elapsed)));
    }

    @Override
    public synchronized void repeatableRecorded(CallbackContext run, String repeatable, Duration elapsed) {
        end(Remaining.text(elapsed));
    }

    private void end(String result) {
        line.over(running + "  " + result);
        line.keep();
        running = "";
    }

    /** Rewrites the line. */
    synchronized void tick() {
        if (!running.isEmpty()) {
            line.over(running + place + "  " + Remaining.text(since(begun)) + left + statement);
        }
    }

    /** After a failure, the line stays, and the message follows below it. */
    @Override
    public synchronized void close() {
        line.stop();
        if (!running.isEmpty()) {
            line.keep();
        }
    }

    private Duration since(long begin) {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }

    private static String oneLine(String sql) {
        return sql.replaceAll("\\s+", " ");
    }
}
