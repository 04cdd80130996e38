package dev.retort.processor;

import dev.retort.ConstraintNames;
import dev.retort.Migrations;
import dev.retort.Naming;
import dev.retort.schema.Schema;
import java.util.Arrays;
import java.util.List;
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
 * @param ignoredTables patterns of tables that are left alone
 */
record History(
        PackageElement element,
        Naming naming,
        ConstraintNames constraintNames,
        List<String> packages,
        Set<String> entities,
        List<Pattern> ignoredTables) {

    /** The history of a package; with every default where the package has no {@link Migrations}. */
    static History of(PackageElement element) {
        Migrations migrations = element.getAnnotation(Migrations.class);
        return migrations == null
                ? new History(element, Naming.AUTO, ConstraintNames.READABLE, List.of(), Set.of(), List.of())
                : new History(
                        element,
                        migrations.naming(),
                        migrations.constraintNames(),
                        List.of(migrations.packages()),
                        entities(migrations),
                        Stream.of(migrations.ignoredTables())
                                .map(History::pattern)
                                .toList());
    }

    /** Classes are not loaded inside a compiler: asking for them throws what names them. */
    private static Set<String> entities(Migrations migrations) {
        try {
            return Arrays.stream(migrations.entities())
                    .map(Class::getCanonicalName)
                    .collect(Collectors.toSet());
        } catch (MirroredTypesException unloaded) {
            return unloaded.getTypeMirrors().stream().map(History::name).collect(Collectors.toSet());
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
    String name() {
        return element.getQualifiedName().toString();
    }

    /** Whether an entity or another mapped class belongs to this history. */
    boolean has(String className) {
        return (packages.isEmpty() && entities.isEmpty())
                || entities.contains(className)
                || packages.stream().anyMatch(each -> className.startsWith(each + "."));
    }

    /** A schema without the tables that are left alone. Foreign keys to them stay: those belong to tables of this history. */
    Schema withoutIgnored(Schema schema) {
        return new Schema(
                schema.tables().stream().filter(table -> !ignores(table.name())).toList(),
                schema.sequences(),
                schema.views().stream().filter(view -> !ignores(view.name())).toList());
    }

    /** Whether a table is left alone. */
    boolean ignores(String table) {
        return ignoredTables.stream().anyMatch(each -> each.matcher(table).matches());
    }
}
