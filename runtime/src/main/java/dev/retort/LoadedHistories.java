package dev.retort;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The histories on a class path.
 *
 * @param chosen those that are meant, by package; one without revisions where there is none
 * @param others those that are not
 */
record LoadedHistories(List<LoadedHistory> chosen, List<LoadedHistory> others) {

    /**
     * @param packageName the package of the one that is meant; null if all are
     * @param drafts revisions to put on top of the one that is meant
     */
    static LoadedHistories load(
            ClassLoader classLoader, @Nullable String packageName, List<dev.retort.revision.RevisionNode> drafts) {
        List<LoadedHistory> all = LoadedHistory.all(classLoader);
        if (packageName == null && drafts.isEmpty() && !all.isEmpty()) {
            return new LoadedHistories(all, List.of());
        }
        String chosen = packageName != null ? packageName : onlyPackage(all);
        LoadedHistory history = all.stream()
                .filter(each -> each.packageName().equals(chosen))
                .findFirst()
                .orElseGet(() -> LoadedHistory.empty(chosen, classLoader));
        return new LoadedHistories(
                List.of(history.plus(drafts)),
                all.stream().filter(each -> !each.packageName().equals(chosen)).toList());
    }

    private static String onlyPackage(List<LoadedHistory> all) {
        return all.isEmpty() ? "" : only(all).packageName();
    }

    /**
     * The one that is meant.
     *
     * @throws RetortException if several are (RT310)
     */
    LoadedHistory only() {
        return only(chosen);
    }

    private static LoadedHistory only(List<LoadedHistory> histories) {
        if (histories.size() > 1) {
            throw new RetortException(Problem.SEVERAL_HISTORIES, """
                    There are several histories, and this command needs one: %s. Name it with --package; in a program, with migrations("%s").""".formatted(
                            packages(histories), histories.get(0).packageName()));
        }
        return histories.get(0);
    }

    /**
     * A history in which there is something to run.
     *
     * @throws RetortException if there is not (RT309)
     */
    LoadedHistory withRevisions(LoadedHistory history) {
        if (!history.graph().revisions().isEmpty()) {
            return history;
        }
        String where = history.packageName().isEmpty() ? "" : " in the package " + history.packageName();
        String elsewhere = others.isEmpty() ? "" : " There are some in " + packages(others) + ".";
        throw new RetortException(Problem.NO_REVISIONS, """
                There are no revisions on the class path%s, so there is nothing to run.%s Retort finds revisions in \
                META-INF/services/dev.retort.Migration, which the processor writes. Write the first one with "retort revision -m baseline". If \
                there are some, put their module on the class path, or name its class output with --classes.""".formatted(where, elsewhere));
    }

    /** Whether a revision belongs to another history that keeps its record in the same table. */
    boolean isOfAnother(LoadedHistory history, String id) {
        return Stream.concat(chosen.stream(), others.stream())
                .filter(each -> !each.packageName().equals(history.packageName())
                        && each.historyTable().equals(history.historyTable()))
                .anyMatch(each -> each.graph().contains(id));
    }

    private static String packages(List<LoadedHistory> histories) {
        return histories.stream().map(LoadedHistory::packageName).collect(Collectors.joining(", "));
    }
}
