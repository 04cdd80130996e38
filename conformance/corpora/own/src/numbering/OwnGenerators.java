package numbering;

import jakarta.persistence.*;
import java.lang.annotation.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentityGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;

/** Generators of a project's own that leave it to Hibernate's what they need. */
public class OwnGenerators {
    public static class OwnSequence extends SequenceStyleGenerator {
        @Override
        public Object generate(SharedSessionContractImplementor session, Object entity) {
            return super.generate(session, entity);
        }
    }

    public static class SecondOwnSequence extends OwnSequence {}

    public static class OwnTable extends TableGenerator {}

    public static class OwnIdentity extends IdentityGenerator {}

    @IdGeneratorType(OwnSequence.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD})
    public @interface Numbered {}

    @IdGeneratorType(OwnTable.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.FIELD, ElementType.METHOD})
    public @interface Counted {}
}

@Entity
class OwnSeqNamed {
    @Id
    @GeneratedValue(generator = "own_seq")
    @GenericGenerator(name = "own_seq", type = OwnGenerators.OwnSequence.class)
    Long id;
}

@Entity
class OwnSeqByName {
    @Id
    @GeneratedValue(generator = "own_by_name")
    @GenericGenerator(
            name = "own_by_name",
            strategy = "numbering.OwnGenerators$SecondOwnSequence",
            parameters = {
                @Parameter(name = "sequence_name", value = "own_numbers"),
                @Parameter(name = "increment_size", value = "7")
            })
    Long id;
}

@Entity
class OwnSeqAnnotated {
    @Id
    @OwnGenerators.Numbered
    Long id;
}

@Entity
class OwnTableNamed {
    @Id
    @GeneratedValue(generator = "own_table")
    @GenericGenerator(name = "own_table", type = OwnGenerators.OwnTable.class)
    Long id;
}

@Entity
class TableNamedByGenerator {
    @Id
    @GeneratedValue(generator = "enhanced_numbers")
    @GenericGenerator(name = "enhanced_numbers", strategy = "enhanced-table")
    Long id;
}

@Entity
class OwnTableAnnotated {
    @Id
    @OwnGenerators.Counted
    Long id;
}

@Entity
class OwnIdentityColumn {
    @Id
    @GeneratedValue(generator = "own_identity")
    @GenericGenerator(name = "own_identity", type = OwnGenerators.OwnIdentity.class)
    Long id;
}
