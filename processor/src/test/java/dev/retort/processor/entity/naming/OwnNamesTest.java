package dev.retort.processor.entity.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.extension.PrefixedNames;
import com.acme.extension.PrefixedPhysicalNames;
import dev.retort.ConstraintNames;
import dev.retort.Naming;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.entity.Compiled;
import dev.retort.processor.entity.EntityReader;
import dev.retort.processor.entity.HibernateDdl;
import dev.retort.processor.entity.HibernateDdl.Database;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A PhysicalNamingStrategy of a project's own and its twin: the real Hibernate and Retort make one schema. */
class OwnNamesTest {
    private static final String[] ENTITIES = {
        """
        package hotel; import jakarta.persistence.*; import java.util.*;
        @Entity public class GuestBook {
          @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long bookId;
          @Column(nullable = false) String titlePage;
          @Column(name = "`isbn`") String isbn;
          @ManyToOne GuestBook parentBook;
          @ManyToMany List<CityMap> otherMaps;
          @ElementCollection @OrderColumn List<String> petNames;
          @ElementCollection Map<String, String> homePages;
        }""",
        """
        package hotel; import jakarta.persistence.*;
        @Entity @Inheritance public class CityMap { @Id @Column(name = "CityName") String cityName; int sheetNo; }""",
        "package hotel; import jakarta.persistence.*; @Entity public class OldMap extends CityMap { String age; }",
    };

    private static final List<String> QUESTIONS = List.of(
            "select table_name, column_name, data_type, is_nullable, character_maximum_length"
                    + " from information_schema.columns where table_schema = 'PUBLIC' order by 1, 2",
            "select sequence_name, increment from information_schema.sequences where sequence_schema = 'PUBLIC' order by 1",
            "select c.constraint_type, k.table_name, k.column_name, k.ordinal_position"
                    + " from information_schema.key_column_usage k join information_schema.table_constraints c"
                    + " on c.constraint_name = k.constraint_name order by 1, 2, 3, 4");

    @Test
    void thePhysicalNamesOfAProjectAreThoseOfItsHibernate() throws SQLException {
        List<String> hibernate = HibernateDdl.of(
                Database.H2, Map.of("hibernate.physical_naming_strategy", new PrefixedPhysicalNames()), ENTITIES);
        assertThat(String.join("\n", hibernate)).contains("create table T_GUESTBOOK (", "S_");

        assertThat(answers(retort())).isEqualTo(answers(hibernate));
    }

    private static List<String> retort() {
        Compiled compiled = Compiled.of(ENTITIES);
        Schema schema = new EntityReader(
                        compiled.elements(), compiled.types(), compiled.code(), Naming.JPA, ConstraintNames.HIBERNATE)
                .named(Optional.of(new PrefixedNames()), Optional.empty())
                .read(compiled.elements().getPackageElement("hotel").getEnclosedElements())
                .schema();
        Dialect dialect = Dialects.named("h2");
        List<String> statements = new ArrayList<>();
        List<Operation> operations = Diff.between(Schema.empty(), schema, List.of());
        for (AppliedOperation operation : AppliedOperation.inOrder(operations, Schema.empty())) {
            statements.addAll(dialect.render(operation));
        }
        return statements;
    }

    private static List<String> answers(List<String> statements) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String question : QUESTIONS) {
                ResultSet rows = statement.executeQuery(question);
                while (rows.next()) {
                    StringBuilder answer = new StringBuilder();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        answer.append(rows.getString(i)).append(' ');
                    }
                    answers.add(answer.toString());
                }
            }
        }
        return answers;
    }
}
