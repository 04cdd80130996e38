package dev.retort.cli.adopt;

import dev.retort.ConstraintNames;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.processor.entity.naming.ConstraintNamer;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether Hibernate named the constraints of a database, as it does where {@code hbm2ddl} made it. */
final class HibernateNames {
    private static final Pattern CHOSEN = Pattern.compile("constraintNames\\s*=\\s*[\\w.]+");
    private static final Pattern ANNOTATION = Pattern.compile(
            "(?m)^(?<name>@(?:dev\\.retort\\.)?Migrations\\b)(?:\\s*\\(\\s*\\)|(?<arguments>\\s*\\(\\s*))?");
    private static final String HIBERNATE = "constraintNames = dev.retort.ConstraintNames.HIBERNATE";

    private HibernateNames() {}

    /**
     * Whether every foreign key of the entities that the database has is named as Hibernate names it, and not as the entities ask for.
     *
     * @param entities the schema that the entities ask for
     * @param live the schema of the database
     */
    static boolean are(Schema entities, Schema live) {
        ConstraintNamer namer = ConstraintNamer.of(ConstraintNames.HIBERNATE);
        List<Boolean> generated = entities.tables().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .flatMap(key -> there(table, key, live)
                                .map(found -> Names.same(
                                                found.name(),
                                                namer.foreignKey(table.name(), key.columns(), key.table()))
                                        && !Names.same(found.name(), key.name()))))
                .toList();
        return !generated.isEmpty() && !generated.contains(false);
    }

    /**
     * The naming strategy that the database suggests: it has {@code customer_order} where the entities ask for {@code CustomerOrder}.
     *
     * @param differences what differs between the two
     */
    static Optional<String> suggestion(List<DriftItem> differences) {
        return differences.stream()
                .filter(item -> item.isMissing() && isNamedByRule(item))
                .flatMap(missing -> differences.stream()
                        .filter(item -> item.isUnexpected() && isNamedByRule(item) && isUnderscored(item, missing))
                        .map(found ->
                                "# The database has %s where the entities ask for %s. If Hibernate uses Spring's naming strategy, write  @Migrations(naming = Naming.SPRING) , compile, and run the command again."
                                        .formatted(found.object(), missing.object())))
                .findFirst();
    }

    private static boolean isNamedByRule(DriftItem item) {
        return item.category() == Category.TABLE || item.category() == Category.COLUMN;
    }

    private static boolean isUnderscored(DriftItem found, DriftItem missing) {
        String name = found.object();
        return found.category() == missing.category()
                && !name.equalsIgnoreCase(missing.object())
                && name.replace("_", "").equalsIgnoreCase(missing.object());
    }

    private static Stream<ForeignKey> there(Table table, ForeignKey key, Schema live) {
        return live.table(table.name()).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .filter(found -> Names.same(String.join(",", found.columns()), String.join(",", key.columns()))
                        && Names.same(found.table(), key.table()));
    }

    /**
     * Writes {@code constraintNames = HIBERNATE} into {@code @Migrations}.
     *
     * @return false if the file has no such annotation
     */
    static boolean choose(Path packageInfo) throws IOException {
        if (!Files.exists(packageInfo)) {
            return false;
        }
        String text = Files.readString(packageInfo);
        Matcher chosen = CHOSEN.matcher(text);
        if (chosen.find()) {
            write(packageInfo, chosen.replaceFirst(HIBERNATE));
            return true;
        }
        Matcher annotation = ANNOTATION.matcher(text);
        if (!annotation.find()) {
            return false;
        }
        boolean hasArguments = annotation.group("arguments") != null;
        String written = annotation.group("name") + "(" + HIBERNATE + (hasArguments ? ", " : ")");
        write(packageInfo, annotation.replaceFirst(Matcher.quoteReplacement(written)));
        return true;
    }

    private static void write(Path file, String text) throws IOException {
        new AtomicFiles().add(file, text).write();
    }
}
