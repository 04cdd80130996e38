package dev.retort.cli.adopt;

import static dev.retort.cli.adopt.AnnotationText.attribute;
import static dev.retort.cli.adopt.AnnotationText.quoted;

import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.MemberRole;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The annotation that speaks of a column.
 *
 * @param member where the column comes from
 */
record ColumnAnnotation(AdviceContext context, ColumnMember member) {
    /** The references, whose annotation has no length. */
    private static final Set<MemberRole> REFERENCES = Set.of(
            MemberRole.MANY_TO_ONE,
            MemberRole.ONE_TO_ONE,
            MemberRole.ONE_TO_MANY,
            MemberRole.COLLECTION_KEY,
            MemberRole.JOIN_TABLE_KEY,
            MemberRole.JOIN_TABLE_TARGET,
            MemberRole.MAP_KEY_REFERENCE,
            MemberRole.SUBCLASS_KEY,
            MemberRole.SECONDARY_KEY);

    static ColumnAnnotation of(AdviceContext context, String table, String column) {
        return new ColumnAnnotation(context, context.member(table, column));
    }

    boolean isReference() {
        return REFERENCES.contains(member.role());
    }

    boolean isToOne() {
        return member.role() == MemberRole.MANY_TO_ONE || member.role() == MemberRole.ONE_TO_ONE;
    }

    /** Whether the member itself is the value: its own annotations speak of the column, not those of a table. */
    boolean isOfMember() {
        return member.role() == MemberRole.BASIC || isToOne();
    }

    /** Whether the annotation that the advice replaces makes the column unique, so that it has to repeat that. */
    boolean isUnique() {
        return isOfMember() && member.has("unique");
    }

    /** {@code @ManyToOne(optional = true)}. */
    String optional(boolean nullable) {
        String name = member.role() == MemberRole.ONE_TO_ONE ? "OneToOne" : "ManyToOne";
        return AnnotationText.of(name, attribute("optional", nullable));
    }

    /** The place to write into: {@code Guest.phone}. */
    String place() {
        if (member.role() == MemberRole.JOIN_TABLE_KEY) {
            return context.member(member.table()).member();
        }
        return member.isOverridden() ? member.place() : member.member();
    }

    /** The annotation with some attributes; none if no annotation speaks of the column. */
    Optional<String> with(List<String> attributes) {
        if (member.isOverridden()) {
            return overridden(attributes);
        }
        return switch (member.role()) {
            case BASIC -> Optional.of(AnnotationText.of("Column", attributes));
            case MANY_TO_ONE, ONE_TO_ONE, ONE_TO_MANY -> Optional.of(joined("JoinColumn", attributes));
            case COLLECTION_KEY -> inTable("CollectionTable", "joinColumns", attributes);
            case JOIN_TABLE_KEY -> inTable("JoinTable", "joinColumns", attributes);
            case JOIN_TABLE_TARGET -> inTable("JoinTable", "inverseJoinColumns", attributes);
            case ORDER -> Optional.of(AnnotationText.of("OrderColumn", attributes));
            case MAP_KEY -> Optional.of(AnnotationText.of("MapKeyColumn", attributes));
            case MAP_KEY_REFERENCE -> Optional.of(joined("MapKeyJoinColumn", attributes));
            case DISCRIMINATOR -> Optional.of(AnnotationText.of("DiscriminatorColumn", attributes));
            case SUBCLASS_KEY -> Optional.of(joined("PrimaryKeyJoinColumn", attributes));
            case SECONDARY_KEY, OTHER -> Optional.empty();
        };
    }

    private Optional<String> inTable(String table, String columns, List<String> attributes) {
        List<String> all = columns("JoinColumn", attributes);
        String value = all.size() == 1 ? all.get(0) : "{" + String.join(", ", all) + "}";
        return Optional.of(AnnotationText.of(table, attribute(columns, value)));
    }

    private String joined(String annotation, List<String> attributes) {
        List<String> all = columns(annotation, attributes);
        return all.size() == 1 ? all.get(0) : "@" + annotation + "s({" + String.join(", ", all) + "})";
    }

    /** Where several columns refer to one key, each has its annotation, which says to what it refers. */
    private List<String> columns(String annotation, List<String> attributes) {
        List<ColumnMember> alike = context.members().alike(member);
        if (alike.size() < 2) {
            return List.of(AnnotationText.of(annotation, attributes));
        }
        return alike.stream()
                .map(each -> {
                    boolean isThis = Names.same(each.column(), member.column());
                    boolean named = isThis && attributes.stream().anyMatch(text -> text.startsWith("name = "));
                    List<String> all = new ArrayList<>(isThis ? attributes : List.of());
                    if (!named) {
                        all.add(0, attribute("name", quoted(each.column())));
                    }
                    referenced(each).ifPresent(name -> all.add(1, attribute("referencedColumnName", quoted(name))));
                    return AnnotationText.of(annotation, all);
                })
                .toList();
    }

    private Optional<String> referenced(ColumnMember column) {
        return context.expected(column.table()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .flatMap(key -> referenced(key, column.column()))
                .findFirst();
    }

    private static Stream<String> referenced(ForeignKey key, String column) {
        for (int i = 0; i < key.columns().size(); i++) {
            if (Names.same(key.columns().get(i), column)) {
                return Stream.of(key.references().get(i));
            }
        }
        return Stream.of();
    }

    /** An override replaces the annotation of the member as a whole, so it repeats what that says. */
    private Optional<String> overridden(List<String> attributes) {
        Map<MemberRole, String> columns = Map.of(
                MemberRole.BASIC, "Column", MemberRole.MANY_TO_ONE, "JoinColumn", MemberRole.ONE_TO_ONE, "JoinColumn");
        String annotation = columns.get(member.role());
        Optional<Column> column = context.expected(member.table(), member.column());
        if (annotation == null
                || column.isEmpty()
                || context.members().alike(member).size() > 1) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(attributes);
        add(all, "name", quoted(member.column()), true);
        add(all, "nullable", "false", !column.get().nullable());
        add(all, "unique", "true", isUnique());
        if (member.role() == MemberRole.BASIC && all.stream().noneMatch(text -> text.startsWith("columnDefinition"))) {
            size(all, column.get().type());
        }
        boolean basic = member.role() == MemberRole.BASIC;
        return Optional.of(AnnotationText.of(
                basic ? "AttributeOverride" : "AssociationOverride",
                List.of(
                        attribute("name", quoted(member.path())),
                        attribute(basic ? "column" : "joinColumns", AnnotationText.of(annotation, all)))));
    }

    private static void size(List<String> all, ColumnType declared) {
        if (declared instanceof ColumnType.Definition definition) {
            add(all, "columnDefinition", quoted(definition.sql()), true);
        } else if (declared instanceof ColumnType.Basic type && type.isVarchar()) {
            add(all, "length", type.arguments().get(0).toString(), true);
        } else if (declared instanceof ColumnType.Basic type && type.arguments().size() == 2) {
            add(all, "precision", type.arguments().get(0).toString(), true);
            add(all, "scale", type.arguments().get(1).toString(), true);
        }
    }

    private static void add(List<String> all, String name, String value, boolean wanted) {
        if (wanted && all.stream().noneMatch(text -> text.startsWith(name + " = "))) {
            all.add(name.equals("name") ? 0 : all.size(), attribute(name, value));
        }
    }

    /** The annotation that says something of the foreign key over the column; none if no annotation does. */
    Optional<String> withForeignKey(String foreignKey) {
        if (member.isOverridden()) {
            return isToOne() && context.members().alike(member).size() == 1
                    ? overridden(List.of())
                            .map(text -> text.substring(0, text.length() - 1) + ", "
                                    + attribute("foreignKey", foreignKey) + ")")
                    : Optional.empty();
        }
        String value = attribute("foreignKey", foreignKey);
        return switch (member.role()) {
            case MANY_TO_ONE, ONE_TO_ONE, ONE_TO_MANY -> Optional.of(referring("JoinColumn", value));
            case MAP_KEY_REFERENCE -> Optional.of(referring("MapKeyJoinColumn", value));
            case SUBCLASS_KEY -> Optional.of(referring("PrimaryKeyJoinColumn", value));
            case COLLECTION_KEY -> Optional.of(AnnotationText.of("CollectionTable", value));
            case JOIN_TABLE_KEY -> isOfToOne() ? Optional.empty() : Optional.of(AnnotationText.of("JoinTable", value));
            case JOIN_TABLE_TARGET ->
                member.has(TO_ONE)
                        ? Optional.empty()
                        : Optional.of(AnnotationText.of("JoinTable", attribute("inverseForeignKey", foreignKey)));
            default -> Optional.empty();
        };
    }

    /** What the compiler writes about a member that refers to one entity. */
    private static final String TO_ONE = "to-one";

    /** The join table of a reference to one entity: Hibernate does not ask its annotation for foreign keys. */
    private boolean isOfToOne() {
        return context.expected(member.table()).map(Table::columns).orElse(List.of()).stream()
                .anyMatch(
                        column -> context.member(member.table(), column.name()).has(TO_ONE));
    }

    private String referring(String annotation, String foreignKey) {
        List<ColumnMember> alike = context.members().alike(member);
        return alike.size() < 2
                ? AnnotationText.of(annotation, foreignKey)
                : AnnotationText.of(
                        annotation + "s",
                        List.of(
                                foreignKey,
                                attribute("value", "{" + String.join(", ", columns(annotation, List.of())) + "}")));
    }

    /** Whether {@code @OnDelete} on the member speaks of the foreign key over the column. */
    boolean takesOnDelete() {
        if (member.isOverridden()) {
            return false;
        }
        return switch (member.role()) {
            case MANY_TO_ONE, ONE_TO_ONE, ONE_TO_MANY, COLLECTION_KEY, SUBCLASS_KEY -> true;
            case JOIN_TABLE_KEY -> !isOfToOne();
            default -> false;
        };
    }
}
