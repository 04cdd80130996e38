package dev.retort.processor;

import dev.retort.RepeatableMigration;
import dev.retort.problem.Problem;
import dev.retort.processor.comparison.HistoryConfiguration;
import dev.retort.processor.entity.finding.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * The repeatables of a compilation, and those that an incremental one leaves out. Their index is as that of the revisions:
 *
 * <pre>
 * com.acme.bookings.migrations.DailySales # source=52a0c9e4d1b7f386
 * </pre>
 */
final class RepeatableClasses {
    private static final String PATH = "META-INF/services/" + RepeatableMigration.class.getName();
    private static final Pattern LINE = Pattern.compile("(\\S+)(?: # source=(\\S+))?");

    private final NavigableMap<String, String> compiled = new TreeMap<>();
    private final List<Finding> broken = new ArrayList<>();
    private final Elements elements;
    private final Types types;
    private final @Nullable TypeElement repeatable;
    private final ProcessingEnvironment environment;

    RepeatableClasses(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.repeatable = elements.getTypeElement(RepeatableMigration.class.getName());
        this.environment = environment;
    }

    /** Adds the classes of a round. */
    void collect(RoundEnvironment round) {
        SourceFingerprint fingerprint = SourceFingerprint.of(environment);
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            if (type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT) && isRepeatable(type)) {
                if (isUsable(type)) {
                    compiled.put(
                            elements.getBinaryName(type).toString(),
                            fingerprint.of(type, List.of()).orElse(""));
                } else {
                    broken.add(new Finding(
                            Problem.BROKEN_REPEATABLE,
                            "The repeatable %s can't be created by the run, so it would fail every upgrade. Make it a public class with a public constructor without parameters."
                                    .formatted(type.getSimpleName()),
                            type));
                }
            }
        }
    }

    private boolean isRepeatable(TypeElement type) {
        return repeatable != null && types.isSubtype(type.asType(), repeatable.asType());
    }

    private static boolean isUsable(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(each -> each.getParameters().isEmpty()
                                && each.getModifiers().contains(Modifier.PUBLIC));
    }

    /** Those that can't be created. */
    List<Finding> broken() {
        return broken;
    }

    /** Those in a history that another runner runs: it has repeatable scripts of its own. */
    List<Finding> ofOtherRunners(Collection<HistoryConfiguration> histories) {
        List<Finding> findings = new ArrayList<>();
        for (HistoryConfiguration history : histories) {
            for (String name : compiled.keySet()) {
                TypeElement type = type(name);
                if (history.runner().runsScripts()
                        && type != null
                        && elements.getPackageOf(type).getQualifiedName().contentEquals(history.name())) {
                    findings.add(new Finding(
                            Problem.BROKEN_REPEATABLE,
                            "%s runs the history of %s, and knows no repeatable class: %s would never run. Write a repeatable script for it instead: R__….sql for Flyway, a changeset with runOnChange for Liquibase."
                                    .formatted(history.runner(), history.name(), type.getSimpleName()),
                            type));
                }
            }
        }
        return findings;
    }

    /** Writes the index, and gives the names in it; there is no file where there never was a repeatable. */
    Collection<String> write(CompilerFiles files) {
        String before = files.readOutput(PATH).orElse("");
        if (before.isEmpty() && compiled.isEmpty()) {
            return List.of();
        }
        NavigableMap<String, String> all = new TreeMap<>();
        for (Matcher line : (Iterable<Matcher>) before.lines().map(LINE::matcher)::iterator) {
            TypeElement type = line.matches() ? type(line.group(1)) : null;
            if (type != null && isRepeatable(type)) {
                String source = line.group(2);
                all.put(line.group(1), source == null ? "" : source);
            }
        }
        all.putAll(compiled);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> each : all.entrySet()) {
            text.append(each.getKey())
                    .append(each.getValue().isEmpty() ? "" : " # source=" + each.getValue())
                    .append('\n');
        }
        files.writeOutput(PATH, text.toString());
        return all.keySet();
    }

    private @Nullable TypeElement type(String binaryName) {
        return elements.getTypeElement(binaryName.replace('$', '.'));
    }
}
