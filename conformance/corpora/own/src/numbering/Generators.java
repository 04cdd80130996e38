package numbering;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;

@Entity
class AutoLong {
    @Id
    @GeneratedValue
    Long id;
}

@Entity(name = "Renamed")
@Table(name = "auto_int_table")
class AutoInt {
    @Id
    @GeneratedValue(strategy = GenerationType.AUTO)
    int id;
}

@Entity
class AutoUuid {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class UuidText {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

@Entity
class UuidOwn {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;
}

@Entity
class Seq {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class SeqNamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    Long id;
}

@Entity
@SequenceGenerator(name = "on_class", sequenceName = "class_numbers", initialValue = 5, allocationSize = 1)
class SeqOnClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_class")
    Long id;
}

@Entity
class SeqUsesOther {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "on_class")
    Long id;
}

@Entity
class SeqNoSequenceName {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "my_gen")
    @SequenceGenerator(name = "my_gen", allocationSize = 20)
    Long id;
}

@Entity
class SeqAutoNamed {
    @Id
    @GeneratedValue(generator = "auto_named")
    @SequenceGenerator(name = "auto_named", sequenceName = "auto_named_numbers")
    Integer id;
}

@Entity
class SeqGenericName {
    @Id
    @GeneratedValue(generator = "gen1")
    @GenericGenerator(
            name = "gen1",
            strategy = "sequence",
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_numbers"),
                @Parameter(name = "increment_size", value = "5"),
                @Parameter(name = "initial_value", value = "2")
            })
    Long id;
}

@Entity
class GenericUuid {
    @Id
    @GeneratedValue(generator = "gen2")
    @GenericGenerator(name = "gen2", strategy = "uuid2")
    @Column(length = 36)
    String id;
}

@Entity
class GenericNative {
    @Id
    @GeneratedValue(generator = "gen3")
    @GenericGenerator(name = "gen3", strategy = "native")
    Long id;
}

@Entity
class GenericAssigned {
    @Id
    @GeneratedValue(generator = "gen4")
    @GenericGenerator(name = "gen4", strategy = "assigned")
    Long id;
}

@Entity
class GenericIncrement {
    @Id
    @GeneratedValue(generator = "gen5")
    @GenericGenerator(name = "gen5", strategy = "increment")
    Long id;
}

@Entity
class GenericIdentity {
    @Id
    @GeneratedValue(generator = "gen6")
    @GenericGenerator(name = "gen6", strategy = "identity")
    Long id;
}

@Entity
class TableAuto {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}

@Entity
class TableNamedOnly {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "table_gen_only")
    Long id;
}

@Entity
class TableFull {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "full")
    @TableGenerator(
            name = "full",
            table = "id_table",
            pkColumnName = "gen_name",
            valueColumnName = "gen_value",
            pkColumnValue = "full_id",
            initialValue = 7,
            allocationSize = 5,
            uniqueConstraints = @UniqueConstraint(columnNames = "gen_value"),
            indexes = @Index(name = "ix_gen", columnList = "gen_value"),
            options = "")
    Long id;
}

@Entity
class TableShared {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "shared")
    @TableGenerator(
            name = "shared",
            table = "id_table",
            pkColumnName = "gen_name",
            valueColumnName = "gen_value",
            pkColumnValue = "shared_id")
    Long id;
}

@Entity
class TableDefaulted {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "defaulted")
    @TableGenerator(name = "defaulted")
    Long id;
}

@MappedSuperclass
class WithSeq {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "base_gen")
    @SequenceGenerator(name = "base_gen", sequenceName = "base_numbers", allocationSize = 1)
    Long id;
}

@Entity
class FirstOfBase extends WithSeq {}

@Entity
class SecondOfBase extends WithSeq {}

@MappedSuperclass
class WithPlain {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@SequenceGenerator(name = "FirstPlain", sequenceName = "first_plain_numbers", allocationSize = 1)
class FirstPlain extends WithPlain {}

@Entity
class SecondPlain extends WithPlain {}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Tpc {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class TpcSub extends Tpc {
    int more;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Joined {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;
}

@Entity
class JoinedSub extends Joined {
    int more;
}

@Entity
class IdentityInt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    int id;
}

@Entity
@Table(name = "`Quoted Seq`")
class QuotedSeq {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class NegativeSeq {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "neg")
    @SequenceGenerator(name = "neg", sequenceName = "neg_numbers", initialValue = -1, allocationSize = -5)
    Long id;
}

@Entity
class ZeroSeq {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "zero")
    @SequenceGenerator(name = "zero", sequenceName = "zero_numbers", initialValue = 0)
    Long id;
}
