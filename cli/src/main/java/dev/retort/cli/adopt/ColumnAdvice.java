package dev.retort.cli.adopt;

import static dev.retort.cli.adopt.AnnotationText.attribute;
import static dev.retort.cli.adopt.AnnotationText.quoted;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.cli.adopt.type.AttributeTypes;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.MemberRole;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to write about a column so that the entity asks for the one that the database has.
 *
 * @param annotation the annotation that speaks of the column
 */
record ColumnAdvice(AdviceContext context, ColumnAnnotation annotation) {
    /** The kinds that say their numbers in attributes of {@code @Column}. */
    private static final List<TypeKind> SIZED = List.of(TypeKind.VARCHAR, TypeKind.NUMERIC, TypeKind.DECIMAL);

    /** The constraints of Bean Validation by which Hibernate makes a column not null. */
    private static final String[] NOT_NULL = {"NotNull", "NotBlank", "NotEmpty"};

    /** Those that outweigh the numbers of {@code @Column}. */
    private static final String[] LIMITS = {"Size", "Length", "Digits", "Range"};

    /** What Hibernate fills itself: never null, whatever {@code @Column} says. */
    private static final String[] FILLED = {"Version", "CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp"};

    static ColumnAdvice of(AdviceContext context, String table, String column) {
        return new ColumnAdvice(context, ColumnAnnotation.of(context, table, column));
    }

    /**
     * The annotations for what differs in the column, without the place to write them; none if one difference has no annotation.
     *
     * @param items what differs, by the name that the column has in the database
     * @param given attributes to begin with
     */
    Optional<String> of(List<DriftItem> items, List<String> given) {
        List<String> attributes = new ArrayList<>(given);
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (DriftItem item : items) {
            if (!add(item, attributes, before, after)) {
                return Optional.empty();
            }
        }
        if (!attributes.isEmpty()) {
            if (staysNotNull(items)) {
                attributes.add(attribute("nullable", false));
            }
            if (annotation.isUnique() && !annotation.member().isOverridden()) {
                attributes.add(attribute("unique", true));
            }
            Optional<String> column = annotation.with(attributes);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            before.add(column.get());
        }
        before.addAll(after);
        return Optional.of(String.join(" ", before));
    }

    /** Whether the new {@code @Column} has to say it: it takes the place of one that may, or of the primitive type that did. */
    private boolean staysNotNull(List<DriftItem> items) {
        ColumnMember member = annotation.member();
        return member.role() == MemberRole.BASIC
                && !member.isOverridden()
                && !member.has(FILLED)
                && !member.has(NOT_NULL)
                && !member.has("mandatory")
                && !context.isOfKey(member.table(), member.column())
                && items.stream().noneMatch(item -> item.category() == Category.NULLABILITY)
                && context.expected(member.table(), member.column())
                        .filter(column -> !column.nullable())
                        .isPresent();
    }

    private boolean add(DriftItem item, List<String> attributes, List<String> before, List<String> after) {
        switch (item.category()) {
            case TYPE -> {
                return type(item, attributes, before);
            }
            case NULLABILITY -> {
                return nullability(item.actual().equals("null"), attributes, before, after);
            }
            case COMMENT -> {
                return comment(item, attributes, after);
            }
            case DEFAULT -> after.add(written("ColumnDefault", item));
            case COLLATION -> after.add(collation(item));
            case GENERATED -> after.add(written("GeneratedColumn", item));
            case IDENTITY ->
                after.add(
                        item.actual().isEmpty()
                                ? "another strategy than IDENTITY"
                                : "@GeneratedValue(strategy = GenerationType.IDENTITY)");
            default -> throw new IllegalArgumentException("not a property of a column: " + item);
        }
        return switch (item.category()) {
            case DEFAULT -> annotation.isOfMember() && !annotation.member().isOverridden();
            default ->
                annotation.member().role() == MemberRole.BASIC
                        && !annotation.member().isOverridden();
        };
    }

    /** As the database has it: {@code "C"} of PostgreSQL is not {@code "c"}. */
    private String collation(DriftItem item) {
        String found = context.found(item.table(), item.part()).orElseThrow().collation();
        return item.actual().isEmpty() ? "no @Collate" : AnnotationText.of("Collate", quoted(plain(found)));
    }

    private static String plain(String collation) {
        return collation.replaceAll("[\"`]", "");
    }

    private static String written(String name, DriftItem item) {
        return item.actual().isEmpty() ? "no @" + name : AnnotationText.of(name, quoted(item.actual()));
    }

    private boolean comment(DriftItem item, List<String> attributes, List<String> after) {
        if (annotation.member().isOverridden()) {
            return false;
        }
        boolean byHibernate =
                !context.members().comments() || annotation.member().has("Comment");
        if (byHibernate && annotation.isOfMember()) {
            after.add(written("Comment", item));
            return true;
        }
        attributes.add(attribute("comment", quoted(item.actual())));
        return !byHibernate && (annotation.isOfMember() || annotation.isReference());
    }

    private boolean nullability(boolean nullable, List<String> attributes, List<String> before, List<String> after) {
        ColumnMember member = annotation.member();
        boolean free = annotation.isOfMember()
                || member.role() == MemberRole.ONE_TO_MANY
                || (!nullable && (member.role() == MemberRole.MAP_KEY || member.role() == MemberRole.ORDER));
        if (!free || (nullable && (member.has(FILLED) || context.isOfKey(member.table(), member.column())))) {
            return false;
        }
        attributes.add(attribute("nullable", nullable));
        if (annotation.isToOne()) {
            before.add(annotation.optional(nullable));
        }
        if (nullable) {
            if (member.has("mandatory")) {
                before.add("@Basic(optional = true)");
            }
            for (String constraint : NOT_NULL) {
                if (member.has(constraint)) {
                    after.add("no @" + constraint);
                }
            }
        }
        return true;
    }

    /** A reference has the code of what it refers to. */
    private boolean type(DriftItem item, List<String> attributes, List<String> before) {
        Column found = context.found(item.table(), item.part()).orElseThrow();
        attributes.addAll(size(item, found));
        if (isSized(item, found) || annotation.isReference()) {
            return true;
        }
        Optional<List<String>> annotations = context.expected(item.table(), item.part())
                .flatMap(expected -> AttributeTypes.annotations(
                        expected.type(), found, context.database().dialect()));
        annotations.ifPresent(before::addAll);
        return annotations.isPresent()
                && (annotations.get().isEmpty()
                        || (annotation.member().role() == MemberRole.BASIC
                                && !annotation.member().isOverridden()));
    }

    private List<String> size(DriftItem item, Column found) {
        if (isSized(item, found) && found.type() instanceof ColumnType.Basic type) {
            List<Integer> numbers = type.arguments();
            return type.isVarchar()
                    ? List.of(attribute("length", numbers.get(0)))
                    : List.of(attribute("precision", numbers.get(0)), attribute("scale", numbers.get(1)));
        }
        return List.of(attribute("columnDefinition", quoted(definition(found))));
    }

    /** The type of a column as a {@code columnDefinition} names it. */
    String definition(Column found) {
        return context.database().dialect().type(found.type());
    }

    /** The type that the column has once the entity is changed as advised; empty where its numbers alone change, or something else. */
    Optional<ColumnType> declaredType(DriftItem item) {
        if (item.category() != Category.TYPE) {
            return Optional.empty();
        }
        return context.found(item.table(), item.part())
                .filter(found -> !isSized(item, found))
                .map(found -> new ColumnType.Definition(definition(found), checkedValues(item, found)));
    }

    /** The values of an enumeration that the database does not have in the type. */
    private List<String> checkedValues(DriftItem item, Column found) {
        return found.type() instanceof ColumnType.NamedEnumeration
                ? List.of()
                : context.expected(item.table(), item.part())
                        .map(column -> column.type().checkedValues())
                        .orElse(List.of());
    }

    /** Whether only the numbers of a type differ, which an entity can say without naming the type. */
    boolean isSized(DriftItem item, Column found) {
        boolean sizable = annotation.member().role() == MemberRole.BASIC
                || annotation.member().role() == MemberRole.MAP_KEY;
        return sizable
                && !annotation.member().has(LIMITS)
                && found.type() instanceof ColumnType.Basic type
                && SIZED.contains(type.kind())
                && item.expected().startsWith(type.kind().prefix() + "(");
    }
}
