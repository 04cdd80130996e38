package dev.retort.cli.script;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changelog that includes all others: {@code db.changelog-master.yaml} or {@code .xml}, in the folder of the changelogs or the one above. Lines are
 * added to it; the rest stays as its authors wrote it.
 *
 * @param file where it is, or is to be
 * @param text its text; empty if it is not there yet
 */
record MasterChangelog(Path file, String text) {
    private static final String NAME = "db.changelog-master";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".xml", ".json", ".sql");
    private static final String YAML_ROOT = "databaseChangeLog:";
    private static final String XML_END = "</databaseChangeLog>";

    private static final Pattern INCLUDE_ALL =
            Pattern.compile("includeAll\\b[^<}\\]]*?\\bpath\\b\\s*[\"']?\\s*[:=]\\s*[\"']?([^\"'\\s>]+)");

    private static final Pattern INCLUDED = Pattern.compile("\\bfile\\b\\s*[\"']?\\s*[:=]\\s*[\"']?([^\"'\\s>]+)");

    private static final Pattern CHANGES =
            Pattern.compile("(?i)<changeSet\\b|\\bchangeSet\\b[\"']?\\s*:|^\\s*--\\s*changeset\\b", Pattern.MULTILINE);

    /** An item of the list in YAML, with its indentation. */
    private static final Pattern YAML_ITEM = Pattern.compile("(?m)^( *)- ");

    static MasterChangelog of(Path folder) throws IOException {
        for (Path place : Stream.of(Optional.of(folder), Optional.ofNullable(folder.getParent()))
                .flatMap(Optional::stream)
                .toList()) {
            for (String ending : ENDINGS) {
                Path file = place.resolve(NAME + ending);
                if (Files.exists(file)) {
                    return new MasterChangelog(file, Files.readString(file));
                }
            }
        }
        return new MasterChangelog(folder.resolve(NAME + ENDINGS.get(0)), "");
    }

    /** Whether a file has the name of one. */
    static boolean isAt(Path file) {
        return file.getFileName().toString().startsWith(NAME);
    }

    /**
     * This file with more changelogs; none if it includes all of their folder.
     *
     * @throws RetortException if it has a form that no line can be added to (RT325)
     */
    Map<Path, String> including(List<Path> changelogs) {
        List<Path> missing =
                changelogs.stream().filter(each -> !includesAll(each)).toList();
        if (missing.isEmpty()) {
            return Map.of();
        }
        String name = file.toString();
        if (name.endsWith(".xml") && text.contains(XML_END)) {
            return Map.of(file, inXml(missing));
        }
        if (!name.endsWith(".xml") && !name.endsWith(".json") && !name.endsWith(".sql")) {
            return Map.of(file, inYaml(missing));
        }
        throw unwritable(missing);
    }

    /** Whether it contains changes itself, or includes a file that is not among some. */
    boolean hasOthers(List<String> names) {
        return CHANGES.matcher(text).find()
                || INCLUDED.matcher(text)
                        .results()
                        .map((MatchResult each) -> each.group(1).replaceFirst(".*/", ""))
                        .anyMatch(name -> !names.contains(name));
    }

    private boolean includesAll(Path changelog) {
        String folder = Objects.requireNonNull(changelog.getParent()).toString().replace('\\', '/');
        String beside = Objects.requireNonNull(file.getParent())
                .relativize(Objects.requireNonNull(changelog.getParent()))
                .toString()
                .replace('\\', '/');
        return INCLUDE_ALL
                .matcher(text)
                .results()
                .map((MatchResult each) ->
                        each.group(1).replaceFirst("^(classpath:|\\./)", "").replaceFirst("/$", ""))
                .anyMatch(path -> path.equals(beside)
                        || (path.contains("/") && folder.endsWith("/" + path))
                        || (beside.isEmpty() && path.equals(".")));
    }

    private String relative(Path changelog) {
        return Objects.requireNonNull(file.getParent())
                .relativize(changelog)
                .toString()
                .replace('\\', '/');
    }

    private String inXml(List<Path> changelogs) {
        int end = text.lastIndexOf(XML_END);
        int line = text.lastIndexOf('\n', end) + 1;
        String includes = changelogs.stream()
                .map(each -> "    <include file=\"%s\" relativeToChangelogFile=\"true\"/>%n"
                        .formatted(relative(each))
                        .replace(System.lineSeparator(), lineEnd()))
                .collect(Collectors.joining());
        return text.substring(line, end).isBlank()
                ? text.substring(0, line) + includes + text.substring(line)
                : text.substring(0, end) + lineEnd() + includes + text.substring(end);
    }

    private String inYaml(List<Path> changelogs) {
        String before = text.isEmpty() ? YAML_ROOT + "\n" : text.endsWith("\n") ? text : text + lineEnd();
        int root = before.indexOf(YAML_ROOT);
        String below = root < 0 ? "" : before.substring(root + YAML_ROOT.length());
        if (root < 0
                || !below.lines().findFirst().orElse("").replaceFirst("#.*", "").isBlank()
                || below.lines().anyMatch(line -> line.matches("[^\\s#-].*"))) {
            throw unwritable(changelogs);
        }
        Matcher item = YAML_ITEM.matcher(below);
        String indent = item.find() ? item.group(1) : "  ";
        return before
                + changelogs.stream()
                        .map(each -> Stream.of(
                                        "- include:",
                                        "    file: " + relative(each),
                                        "    relativeToChangelogFile: true")
                                .map(line -> indent + line + lineEnd())
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining());
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private RetortException unwritable(List<Path> changelogs) {
        return new RetortException(
                Problem.UNWRITABLE_MASTER_CHANGELOG,
                "%s is to include %s, and has a form that Retort adds no line to. Nothing was written. Let it include all files of %s once, or use a master changelog in YAML or XML whose last element is the list of changes."
                        .formatted(
                                file,
                                changelogs.stream()
                                        .map(each -> String.valueOf(each.getFileName()))
                                        .collect(Collectors.joining(", ")),
                                Objects.requireNonNull(changelogs.get(0).getParent())));
    }
}
