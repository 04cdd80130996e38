package dev.retort.processor;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Finding;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** What the compiler says, at the severity that {@code retort.drift} asks for. */
final class Messages {
    private final Messager messager;
    private final Drift drift;

    Messages(Messager messager, Drift drift) {
        this.messager = messager;
        this.drift = drift;
    }

    /** Each finding on its element, at its annotation if it is about one. */
    void report(List<Finding> findings) {
        drift.kind().ifPresent(kind -> findings.forEach(each -> print(kind, each)));
    }

    /** Each remark on its element: a detail that can't be read, while the rest of the schema can be relied on. */
    void remark(List<Finding> remarks) {
        if (drift.kind().isPresent()) {
            remarks.forEach(each -> print(Diagnostic.Kind.WARNING, each));
        }
    }

    /** Reports the reader's findings, and leaves them for the tools, which refuse to draft while there are any. */
    void leave(CompilerFiles files, String packageName, List<Finding> findings) {
        String path = "META-INF/retort/" + packageName + ".problems";
        if (findings.isEmpty()) {
            files.delete(StandardLocation.CLASS_OUTPUT, "", path);
        } else {
            files.writeOutput(
                    path,
                    findings.stream()
                            .map(each -> "%s: %s\n".formatted(each.element(), text(each)))
                            .collect(Collectors.joining()));
        }
        report(findings);
    }

    /** Entities, but no history to compare them with. */
    void noHistory(int classes) {
        if (classes > 0) {
            note(Problem.NO_HISTORY.message(
                    "%d mapped classes, but no package is the home of their history. Make one:  retort init --package <package>"
                            .formatted(classes)));
        }
    }

    /** Something to know that is no problem. */
    void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }

    private void print(Diagnostic.Kind kind, Finding finding) {
        messager.printMessage(kind, text(finding), finding.element(), finding.annotation());
    }

    private static String text(Finding finding) {
        return finding.problem().message(finding.text());
    }
}
