package dev.retort.processor.comparison;

import dev.retort.ConstraintNames;
import dev.retort.Downgrade;
import dev.retort.MigrationRunner;
import dev.retort.Migrations;
import dev.retort.Naming;
import dev.retort.processor.spi.SchemaObject;
import dev.retort.processor.spi.SchemaObject.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.MirroredTypesException;
import javax.lang.model.type.TypeMirror;

/**
 * A history as its package configures it with {@link Migrations}.
 *
 * @param element the migrations package
 * @param packages the packages of its entities; with {@code entities} empty: every package
 * @param entities qualified names of further entities
 * @param hibernate the version of Hibernate; empty for the one on the class path
 * @param downgrade whether drafts write their downgrade
 * @param online whether drafts are always online
 * @param runner what applies the revisions
 * @param databases the names of the databases that the history is for; empty for all
 * @param ignored patterns of what is left alone, by kind
 */
public record HistoryConfiguration(
        PackageElement element,
        Naming naming,
        ConstraintNames constraintNames,
        List<String> packages,
        Set<String> entities,
        String hibernate,
        Downgrade downgrade,
        boolean online,
        MigrationRunner runner,
        List<String> databases,
        Map<Kind, List<Pattern>> ignored) {

    /** The history of a package; with every default where the package has no {@link Migrations}. */
    public static HistoryConfiguration of(PackageElement element) {
        Migrations migrations = element.getAnnotation(Migrations.class);
        return migrations == null
                ? new HistoryConfiguration(
                        element,
                        Naming.AUTO,
                        ConstraintNames.READABLE,
                        List.of(),
                        Set.of(),
                        "",
                        Downgrade.WRITTEN,
                        false,
                        MigrationRunner.RETORT,
                        List.of(),
                        Map.of())
                : new HistoryConfiguration(
                        element,
                        migrations.naming(),
                        migrations.constraintNames(),
                        List.of(migrations.packages()),
                        entities(migrations),
                        migrations.hibernate(),
                        migrations.downgrade(),
                        migrations.online(),
                        migrations.runner(),
                        List.of(migrations.databases()),
                        ignored(migrations));
    }

    private static Map<Kind, List<Pattern>> ignored(Migrations migrations) {
        List<Pattern> tables = patterns(migrations.ignoredTables());
        return Map.of(
                Kind.TABLE,
                tables,
                Kind.VIEW,
                tables,
                Kind.COLUMN,
                patterns(migrations.ignoredColumns()),
                Kind.INDEX,
                patterns(migrations.ignoredIndexes()),
                Kind.SEQUENCE,
                patterns(migrations.ignoredSequences()));
    }

    private static List<Pattern> patterns(String[] wildcards) {
        return Stream.of(wildcards).map(HistoryConfiguration::pattern).toList();
    }

    /** Classes are not loaded inside a compiler: asking for them throws what names them. */
    private static Set<String> entities(Migrations migrations) {
        try {
            return Arrays.stream(migrations.entities())
                    .map(Class::getCanonicalName)
                    .collect(Collectors.toSet());
        } catch (MirroredTypesException unloaded) {
            return unloaded.getTypeMirrors().stream()
                    .map(HistoryConfiguration::name)
                    .collect(Collectors.toSet());
        }
    }

    private static String name(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : type.toString();
    }

    private static Pattern pattern(String wildcards) {
        return Pattern.compile(
                Stream.of(wildcards.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The name of the migrations package. */
    public String name() {
        return element.getQualifiedName().toString();
    }

    /** Whether an entity or another mapped class belongs to this history. */
    public boolean has(String className) {
        return (packages.isEmpty() && entities.isEmpty())
                || entities.contains(className)
                || packages.stream().anyMatch(each -> className.startsWith(each + "."));
    }

    /** Whether a pattern matches an object: a column by table and name, any other object by its name. */
    public boolean ignores(SchemaObject object) {
        String name = object.kind() == Kind.COLUMN ? object.table() + "." + object.name() : object.name();
        return ignored.getOrDefault(object.kind(), List.of()).stream()
                .anyMatch(each -> each.matcher(name).matches());
    }
}
