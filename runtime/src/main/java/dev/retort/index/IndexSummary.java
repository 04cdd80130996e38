package dev.retort.index;

import dev.retort.run.FailureRemedy;
import dev.retort.run.history.CompleteHistory;
import dev.retort.run.history.Database;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.FirstConnection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the index of revisions says of each history in one line, so that a start with nothing pending builds no graph:
 *
 * <pre>
 * # history=com.acme.bookings.migrations revisions=12 head=7c1e09d4b2aa table=retort_history
 * </pre>
 *
 * @param histories the histories of the class path
 */
public record IndexSummary(List<History> histories) {
    /** The path of each index of repeatables. */
    public static final String REPEATABLES = "META-INF/services/dev.retort.RepeatableMigration";

    private static final Pattern LINE = Pattern.compile("# history=(\\S+) revisions=(\\d+) head=(\\S+) table=(.+)");

    /**
     * One history with one head.
     *
     * @param revisions how many it has
     * @param table the name of its history table
     */
    public record History(String packageName, int revisions, String head, String table) {}

    /**
     * Reads the lines. Empty where they are not the whole truth: a tool removed comments, joined files or lists a class twice, a history has no head or
     * several, or there are repeatables.
     */
    public static Optional<IndexSummary> read(ClassLoader classLoader) {
        if (classLoader.getResource(REPEATABLES) != null) {
            return Optional.empty();
        }
        List<History> histories = new ArrayList<>();
        int classes = 0;
        try {
            List<URL> files = Collections.list(classLoader.getResources(MigrationIndex.PATH));
            for (URL file : files) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        open(file, files.size() == 1 ? classLoader : null), StandardCharsets.UTF_8))) {
                    classes += read(lines, histories);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long packages = histories.stream().map(History::packageName).distinct().count();
        boolean isWhole = !histories.isEmpty()
                && packages == histories.size()
                && histories.stream().mapToInt(History::revisions).sum() == classes;
        return isWhole ? Optional.of(new IndexSummary(List.copyOf(histories))) : Optional.empty();
    }

    /**
     * Opens a file.
     *
     * @param only the class loader that has no other: it has the jar open, and to open that for this alone would cost more than all the rest
     */
    private static InputStream open(URL file, @Nullable ClassLoader only) throws IOException {
        InputStream opened = only == null ? null : only.getResourceAsStream(MigrationIndex.PATH);
        return opened != null ? opened : MigrationIndex.open(file);
    }

    /** How many classes a file lists; adds what it says of histories. */
    private static int read(BufferedReader lines, List<History> histories) throws IOException {
        int classes = 0;
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                classes += line.isBlank() ? 0 : 1;
                continue;
            }
            Matcher summary = LINE.matcher(line);
            if (summary.matches()) {
                histories.add(new History(
                        summary.group(1), Integer.parseInt(summary.group(2)), summary.group(3), summary.group(4)));
            }
        }
        return classes;
    }

    /**
     * What a database has where nothing is pending: each history table with all the histories that share it.
     *
     * @param packageName the package of the one that is meant; null if all are
     */
    public List<CompleteHistory> complete(@Nullable String packageName) {
        return histories.stream()
                .filter(each -> packageName == null || each.packageName().equals(packageName))
                .map(History::table)
                .distinct()
                .map(this::of)
                .toList();
    }

    /**
     * Asks a database for its pending revisions, unless it has all that it is to have. One row of counts tells that, however long the history is.
     *
     * @param packageName the package of the history that is meant; null if all are
     * @param otherwise an upgrade, or the full question; begins with the connection that was opened for the counts
     * @return the ids of the revisions that were applied or are pending
     */
    public List<String> unlessComplete(
            ConnectionSource source,
            ClassLoader classLoader,
            @Nullable String packageName,
            Function<ConnectionSource, List<String>> otherwise) {
        try (FirstConnection first = new FirstConnection(source)) {
            return isApplied(first, classLoader, complete(packageName)) ? List.of() : otherwise.apply(first.source());
        } catch (SQLException e) {
            throw FailureRemedy.refused(histories.get(0).table(), e);
        }
    }

    private static boolean isApplied(FirstConnection first, ClassLoader classLoader, List<CompleteHistory> complete)
            throws SQLException {
        for (CompleteHistory each : complete) {
            if (!each.isIn(Database.over(first.session(), each.table(), id -> true, classLoader))) {
                return false;
            }
        }
        return !complete.isEmpty();
    }

    private CompleteHistory of(String table) {
        List<History> sharing =
                histories.stream().filter(each -> each.table().equals(table)).toList();
        return new CompleteHistory(
                table,
                sharing.stream().mapToInt(History::revisions).sum(),
                sharing.stream().map(History::head).toList());
    }
}
