package dev.retort.report.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourcePlacesTest {
    private static final String GUEST = """
            package com.acme;

            /** A guest. class Guest { String email; } */
            @Entity
            @Table(
                name = "Guest")
            public class Guest {
                @Column(name = "email")
                private String email, fax;

                @Embeddable
                static class Name {
                    String given;
                }

                @Column
                public boolean isActive() {
                    return true;
                }
            }
            """;

    private static final String REVISION = """
            @Revision(id = "7c1e")
            public final class AddNote_7c1e implements Migration {
                @Override
                public void upgrade(Operations op) {
                    // op.dropTable("no");
                    op.addColumn(
                            "booking",
                            column("note", varchar(500)).nullable());
                    op.dropColumn("guest", "fax");
                }
            }
            """;

    private final SourcePlaces places = new SourcePlaces(name -> switch (name) {
        case "Guest", "Name" -> List.of(new SourceText("src/Guest.java", GUEST));
        case "AddNote_7c1e" -> List.of(new SourceText("src/AddNote_7c1e.java", REVISION));
        default -> List.of();
    });

    @Test
    void theLineOfADeclarationIsThatOfItsName() {
        assertThat(places.member("Guest")).contains(new Place("src/Guest.java", 7));
        assertThat(places.member("Guest.email")).contains(new Place("src/Guest.java", 9));
        assertThat(places.member("Guest.fax")).contains(new Place("src/Guest.java", 9));
        assertThat(places.member("Name.given")).contains(new Place("src/Guest.java", 13));
    }

    @Test
    void aPropertyIsFoundByItsGetterAndAMemberThatIsGoneByItsClass() {
        assertThat(places.member("Guest.active")).contains(new Place("src/Guest.java", 17));
        assertThat(places.member("Guest.telephone")).contains(new Place("src/Guest.java", 7));
        assertThat(places.member("Room.beds")).isEmpty();
    }

    @Test
    void anOperationIsFoundByItsPlaceInTheMethod() {
        assertThat(places.operation("com.acme.AddNote_7c1e", 0, 2)).contains(new Place("src/AddNote_7c1e.java", 6));
        assertThat(places.operation("com.acme.AddNote_7c1e", 1, 2)).contains(new Place("src/AddNote_7c1e.java", 9));
    }

    @Test
    void operationsOfALoopStandOnTheLineOfTheClass() {
        assertThat(places.operation("com.acme.AddNote_7c1e", 4, 7)).contains(new Place("src/AddNote_7c1e.java", 2));
    }

    @Test
    void aSourceWithErrorsHasThePlacesThatCanBeRead() {
        SourcePlaces broken =
                new SourcePlaces(name -> List.of(new SourceText("A.java", "class A {\n int b;\n int c = ;\n")));
        assertThat(broken.member("A.b")).contains(new Place("A.java", 2));
    }
}
