package dev.retort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.index.MigrationIndex;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MigrationClassTest {
    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gone         | 1 | is in the index of revisions, but can't be loaded",
                "NoMigration  | 1 | does not implement dev.retort.Migration",
                "NoAnnotation | 1 | has no annotation @Revision",
                "OtherId      | 1 | has the id 2, and the index of revisions says 1",
                "NotPublic    | 1 | is not a public class with a public constructor without parameters",
                "Demanding    | 1 | is not a public class with a public constructor without parameters",
                "Unmakable    | 1 | throws java.lang.IllegalStateException: no when it is made",
                "HalfDerived  | 1 | throws java.lang.IllegalStateException: downgrade records operations besides calling Migration.super.downgrade",
                "Throwing     | 1 | throws java.lang.IllegalStateException: no while it records its operations",
            })
    void aClassThatCanNotBeUsedIsToldWithItsName(String name, String id, String what) {
        assertThatThrownBy(() -> body(name, id))
                .isInstanceOfSatisfying(
                        RetortException.class, e -> assertThat(e.problem()).isEqualTo(Problem.BROKEN_REVISION_CLASS))
                .hasMessageContaining("The revision class dev.retort.MigrationClassTest$" + name + " " + what);
    }

    @Test
    void acceptedHazardsAreRead() {
        assertThat(body("Accepting", "1").accepted()).containsExactlyInAnyOrder("RT201", "ACME-AUDIT");
    }

    @Test
    void aClassWithoutDowngradeHasADerivedOne() {
        RevisionBody body = body("WithoutDowngrade", "1");
        assertThat(body.upgrade()).extracting(Operation::toString).containsExactly("drop table extra");
        assertThat(body.downgrade()).isEmpty();
        assertThatThrownBy(() -> Operations.recordedBy(new WithoutDowngrade()::downgrade))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this downgrade is derived from the upgrade");
    }

    private static RevisionBody body(String name, String id) {
        MigrationIndex.Line line = MigrationIndex.parse(
                        "dev.retort.MigrationClassTest$%s # id=%s parents=".formatted(name, id))
                .orElseThrow();
        return new MigrationClass(line.className(), MigrationClassTest.class.getClassLoader())
                .revision(line)
                .body();
    }

    @Revision(id = "1")
    public static final class WithoutDowngrade implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropTable("extra");
        }
    }

    /** Its own operation would be lost. */
    @Revision(id = "1")
    public static final class HalfDerived implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {
            Migration.super.downgrade(op);
            op.dropTable("extra");
        }
    }

    @Revision(id = "1")
    public static final class NoMigration {}

    public static class NoAnnotation implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "2")
    public static final class OtherId extends NoAnnotation {}

    @Revision(id = "1")
    static final class NotPublic extends NoAnnotation {
        private NotPublic() {}
    }

    @Revision(id = "1")
    public static final class Demanding extends NoAnnotation {
        public Demanding(String what) {
            assertThat(what).isNotNull();
        }
    }

    @Revision(id = "1")
    public static final class Unmakable extends NoAnnotation {
        public Unmakable() {
            throw new IllegalStateException("no");
        }
    }

    @Revision(id = "1")
    public static final class Throwing extends NoAnnotation {
        @Override
        public void upgrade(Operations op) {
            throw new IllegalStateException("no");
        }
    }

    @Revision(id = "1")
    @Accept(hazard = Hazard.LOSES_DATA, reason = "one")
    @Accept(hazard = Hazard.LOSES_DATA, reason = "two")
    @Accept(code = "ACME-AUDIT", reason = "three")
    public static final class Accepting extends NoAnnotation {}
}
