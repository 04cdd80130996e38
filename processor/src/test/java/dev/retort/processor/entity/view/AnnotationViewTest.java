package dev.retort.processor.entity.view;

import static dev.retort.processor.entity.view.AnnotationFamily.CONSTRAINT;
import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;
import static dev.retort.processor.entity.view.AnnotationFamily.JPA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.entity.Compiled;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnnotationViewTest {

    @Test
    void aMemberThatIsNotGivenHasItsDeclaredDefault() {
        Annotation column = only("@jakarta.persistence.Column(name = \"note\", nullable = true) String a;");

        assertThat(column.name()).isEqualTo("Column");
        assertThat(column.qualifiedName()).isEqualTo("jakarta.persistence.Column");
        assertThat(column.string("name")).isEqualTo("note");
        assertThat(column.integer("length", 7)).isEqualTo(255);
        assertThat(column.bool("nullable")).isTrue();
        assertThat(Stream.of("name", "nullable", "length").map(column::given)).containsExactly(true, true, false);
    }

    @Test
    void aMemberThatTheAnnotationDoesNotHaveReadsAsAbsent() {
        Annotation id = only("@jakarta.persistence.Id Long a;");

        assertThat(id.given("options")).isFalse();
        assertThat(id.string("options")).isEmpty();
        assertThat(id.integer("secondPrecision", -1)).isEqualTo(-1);
        assertThat(id.bool("options")).isFalse();
        assertThat(id.constant("options")).isEmpty();
        assertThat(id.type("options")).isEmpty();
        assertThat(id.strings("options")).isEmpty();
    }

    @Test
    void anEnumConstantIsReadByItsName() {
        Annotation enumerated = only("@jakarta.persistence.Enumerated(jakarta.persistence.EnumType.STRING) Object a;");

        assertThat(enumerated.constant("value")).isEqualTo("STRING");
    }

    @Test
    void aClassIsReadAsATypeAndVoidAsNone() {
        var compiled = Compiled.of(entity("@ManyToOne(targetEntity = A.class) Object a; @ManyToOne A b;"));
        var view = new AnnotationView(compiled.elements());

        assertThat(view.of(compiled.field("A", "a"))
                        .find(JPA, "ManyToOne")
                        .orElseThrow()
                        .type("targetEntity"))
                .hasToString("Optional[A]");
        assertThat(view.of(compiled.field("A", "b"))
                        .find(JPA, "ManyToOne")
                        .orElseThrow()
                        .type("targetEntity"))
                .isEmpty();
    }

    @Test
    void arraysAndNestedAnnotationsAreRead() {
        var compiled = Compiled.of(
                "import jakarta.persistence.*; @Table(indexes = {@Index(columnList = \"x\"), @Index(columnList = \"y\")},"
                        + " uniqueConstraints = @UniqueConstraint(columnNames = {\"x\", \"y\"})) class A {}");
        Annotation table = new AnnotationView(compiled.elements())
                .of(compiled.type("A"))
                .find(JPA, "Table")
                .orElseThrow();

        assertThat(table.annotations("indexes").stream().map(index -> index.string("columnList")))
                .containsExactly("x", "y");
        assertThat(table.annotations("uniqueConstraints").get(0).strings("columnNames"))
                .containsExactly("x", "y");
    }

    @Test
    void aContainerIsUnfoldedAndKept() {
        Annotations joins = annotations("@JoinColumns(value = {@JoinColumn(name = \"x\"), @JoinColumn(name = \"y\")},"
                + " foreignKey = @ForeignKey(name = \"fk\")) @ManyToOne Object a;");

        assertThat(joins.all(JPA, "JoinColumn").stream().map(join -> join.string("name")))
                .containsExactly("x", "y");
        assertThat(joins.find(JPA, "JoinColumns")
                        .flatMap(container -> container.annotation("foreignKey"))
                        .map(key -> key.string("name")))
                .contains("fk");
    }

    @Test
    void repeatedAnnotationsAreFoundAsIfEachStoodAlone() {
        Annotations overrides = annotations("@AttributeOverride(name = \"x\", column = @Column(name = \"x1\"))"
                + " @AttributeOverride(name = \"y\", column = @Column(name = \"y1\")) Object a;");

        assertThat(overrides.all(JPA, "AttributeOverride").stream()
                        .map(each -> each.annotation("column").orElseThrow().string("name")))
                .containsExactly("x1", "y1");
    }

    @Test
    void aNestedAnnotationIsNamedWithItsOuterType() {
        Annotations overrides = annotations("@DialectOverride.ColumnDefault(dialect = org.hibernate.dialect.H2Dialect"
                + ".class, override = @ColumnDefault(\"1\")) int a;");

        assertThat(overrides.has(HIBERNATE, "DialectOverride.ColumnDefault")).isTrue();
    }

    @Test
    void anAnnotationOnTheUsersOwnAnnotationIsLocatedOneLevelDeep() {
        var compiled = Compiled.of(
                "@org.hibernate.annotations.JdbcTypeCode(12) @interface Money {}",
                "@Money @interface Price {}",
                "class A { @Money Object near; @Price Object far; }");
        var view = new AnnotationView(compiled.elements());

        assertThat(view.of(compiled.field("A", "near"))
                        .locate(HIBERNATE, "JdbcTypeCode")
                        .map(code -> code.integer("value", 0)))
                .contains(12);
        assertThat(view.of(compiled.field("A", "near")).find(HIBERNATE, "JdbcTypeCode"))
                .isEmpty();
        assertThat(view.of(compiled.field("A", "far")).locate(HIBERNATE, "JdbcTypeCode"))
                .isEmpty();
    }

    @Test
    void generatorsAreFoundByTheAnnotationOnTheirDeclaration() {
        Annotations id = annotations("@Id @UuidGenerator java.util.UUID a;");

        assertThat(id.annotatedWith(HIBERNATE, "IdGeneratorType").stream().map(Annotation::name))
                .containsExactly("UuidGenerator");
    }

    @Test
    void everyFamilyKeepsItsOwnNames() {
        Annotations own = annotations("@Temporal(TemporalType.DATE) java.util.Date a;");

        assertThat(own.has(JPA, "Temporal")).isTrue();
        assertThat(own.has(HIBERNATE, "Temporal")).isFalse();
    }

    @Test
    void javaxPersistenceReadsLikeJakarta() {
        var compiled = Compiled.of(
                "package javax.persistence; @interface Column { String name() default \"\"; int length() default 255; }",
                "package javax.validation.constraints; public @interface NotNull { @interface List { NotNull[] value(); } }",
                "package javax.persistence; class A { @Column(name = \"x\") Object a;"
                        + " @javax.validation.constraints.NotNull.List(@javax.validation.constraints.NotNull) Object b; }");
        var view = new AnnotationView(compiled.elements());

        Annotation column = view.of(compiled.field("javax.persistence.A", "a"))
                .find(JPA, "Column")
                .orElseThrow();
        assertThat(column.string("name")).isEqualTo("x");
        assertThat(column.integer("length", 0)).isEqualTo(255);
        assertThat(view.of(compiled.field("javax.persistence.A", "b")).has(CONSTRAINT, "NotNull"))
                .isTrue();
    }

    @Test
    void javaxIsIgnoredBesideJakarta() {
        var compiled = Compiled.of(
                "package javax.persistence; @interface Column { String name() default \"\"; }",
                "package javax.persistence; class A { @jakarta.persistence.Column(name = \"new\") @Column(name = \"old\") Object a; }");
        Annotations both = new AnnotationView(compiled.elements()).of(compiled.field("javax.persistence.A", "a"));

        assertThat(both.all(JPA, "Column").stream().map(column -> column.string("name")))
                .containsExactly("new");
    }

    private static Annotation only(String field) {
        return annotations(field).all().get(0);
    }

    private static Annotations annotations(String field) {
        var compiled = Compiled.of(entity(field));
        return new AnnotationView(compiled.elements()).of(compiled.field("A", "a"));
    }

    private static String entity(String fields) {
        return "import jakarta.persistence.*; import org.hibernate.annotations.ColumnDefault;"
                + " import org.hibernate.annotations.DialectOverride; import org.hibernate.annotations.UuidGenerator;"
                + " class A { " + fields + " }";
    }
}
