package dev.retort.processor.entity.table;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.schema.Check;
import dev.retort.schema.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What takes the place of an annotation on some databases: {@code @DialectOverride.ColumnDefault}, {@code .GeneratedColumn}, {@code .Check}. On each
 * database the first one counts that is for a dialect it has, in a version that it may have.
 */
public final class DialectOverrides {
    private DialectOverrides() {}

    /** The SQL of an annotation or of its override; empty if there is neither. */
    public static Optional<Sql> sql(Annotations annotations, String name, String member) {
        Optional<Annotation> everywhere = annotations.find(HIBERNATE, name);
        Map<String, Annotation> others = others(annotations, name);
        if (everywhere.isEmpty() && others.isEmpty()) {
            return Optional.empty();
        }
        Sql sql = Sql.of(everywhere.map(each -> each.string(member)).orElse(""));
        for (Map.Entry<String, Annotation> other : others.entrySet()) {
            sql = sql.on(other.getKey(), other.getValue().string(member));
        }
        return Optional.of(sql);
    }

    /**
     * The checks that {@code @Check} asks for. Of several none is replaced; one that is replaced by one of another name is there only where it is not.
     *
     * @param column the column that they belong to; empty for a table
     */
    public static List<Check> checks(Annotations annotations, String column) {
        List<Annotation> everywhere = annotations.all(HIBERNATE, "Check");
        if (everywhere.size() > 1) {
            return everywhere.stream().map(each -> check(each, column)).toList();
        }
        Map<String, Sql> byName = new LinkedHashMap<>();
        everywhere.forEach(each -> byName.put(each.string("name"), Sql.of(each.string("constraints"))));
        others(annotations, "Check").forEach((database, other) -> {
            byName.replaceAll((name, sql) -> sql.on(database, ""));
            byName.merge(
                    other.string("name"),
                    Sql.none().on(database, other.string("constraints")),
                    (known, more) -> known.on(database, other.string("constraints")));
        });
        List<Check> checks = new ArrayList<>();
        byName.forEach((name, sql) -> checks.add(new Check(name, column, sql)));
        return checks;
    }

    private static Check check(Annotation annotation, String column) {
        return new Check(annotation.string("name"), column, annotation.string("constraints"));
    }

    /** The overrides of an annotation, by database. */
    public static Map<String, Annotation> others(Annotations annotations, String name) {
        List<Annotation> overrides = annotations.all(HIBERNATE, "DialectOverride." + name);
        Map<String, Annotation> others = new LinkedHashMap<>();
        for (HibernateDialect dialect : overrides.isEmpty() ? List.<HibernateDialect>of() : HibernateDialect.ALL) {
            overrides.stream()
                    .filter(dialect::isOverriddenBy)
                    .findFirst()
                    .flatMap(each -> each.annotation("override"))
                    .ifPresent(each -> others.put(dialect.database(), each));
        }
        return others;
    }
}
