package dev.retort.processor.diff.matching;

import static dev.retort.processor.diff.Schemas.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameQuestionsTest {
    private static final Schema GUEST = schema("""
            table guest
              column id bigint not null
              column fax varchar(40) null
              column nights integer null
            """);

    @Test
    void aColumnThatIsGoneAndANewOneOfItsTypeAreAQuestion() {
        Schema to = schema("""
                table guest
                  column id bigint not null
                  column phone varchar(40) null
                  column nights integer null
                """);
        assertThat(texts(GUEST, to))
                .containsExactly("Column \"fax\" of table \"guest\" is gone and \"phone\", also varchar(40), is new:"
                        + " renamed or dropped?");
        assertThat(questions(GUEST, to, List.of(new DeclaredRename.OfColumn("guest", "fax", "phone")), List.of()))
                .isEmpty();
        assertThat(questions(GUEST, to, List.of(), List.of(new DeclaredDrop.OfColumn("guest", "fax"))))
                .isEmpty();
    }

    @Test
    void candidatesOfTheSameTypeComeFirst() {
        Schema to = schema("""
                table guest
                  column id bigint not null
                  column mail text null
                  column phone varchar(40) null
                  column state enum('NEW') null
                  column born date null
                  column nights integer null
                """);
        assertThat(texts(GUEST, to))
                .containsExactly("Column \"fax\" of table \"guest\" is gone and \"phone\" or \"mail\" or \"state\","
                        + " of a similar type, are new: renamed or dropped?");
    }

    @Test
    void anotherKindOfTypeIsNoQuestion() {
        Schema to = schema("""
                table guest
                  column id bigint not null
                  column born date null
                  column nights integer null
                """);
        assertThat(texts(GUEST, to)).isEmpty();
    }

    @Test
    void aTableThatIsGoneAndALikeOneAreAQuestionAndItsColumnsTheNext() {
        Schema to = schema("""
                table stay
                  column no integer null
                table visitor
                  column id bigint not null
                  column fax varchar(40) null
                  column days integer null
                """);
        assertThat(texts(GUEST, to))
                .containsExactly("Table \"guest\" is gone and \"visitor\", with similar columns, is new:"
                        + " renamed or dropped?");
        assertThat(questions(GUEST, to, List.of(), List.of(new DeclaredDrop.OfTable("guest"))))
                .isEmpty();
        assertThat(questions(GUEST, to, List.of(new DeclaredRename.OfTable("guest", "visitor")), List.of()))
                .extracting(RenameQuestion::text)
                .containsExactly("Column \"nights\" of table \"visitor\" is gone and \"days\", also integer, is new:"
                        + " renamed or dropped?");
    }

    private static List<String> texts(Schema from, Schema to) {
        return questions(from, to, List.of(), List.of()).stream()
                .map(RenameQuestion::text)
                .toList();
    }

    private static List<RenameQuestion> questions(
            Schema from, Schema to, List<DeclaredRename> renames, List<DeclaredDrop> drops) {
        return RenameQuestions.of(SchemaComparison.between(from, to, renames), drops);
    }
}
