package unnamed;

import jakarta.persistence.*;

@Entity
@SequenceGenerator(sequenceName = "unnamed_on_class", allocationSize = 7)
class SeqUnnamedOnClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
class SeqUnnamedOnField {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = 3)
    Long id;
}

@Entity
class SeqUnnamedQuoted {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "`Quoted Numbers`")
    Long id;
}

@MappedSuperclass
class WithPlain {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}

@Entity
@SequenceGenerator(sequenceName = "third_plain_numbers", allocationSize = 1)
class ThirdPlain extends WithPlain {}

@Entity
class FourthPlain extends WithPlain {}
