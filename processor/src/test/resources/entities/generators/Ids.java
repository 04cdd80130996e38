package hotel;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
@SequenceGenerator(name = "elsewhere", sequenceName = "order_numbers", initialValue = 1000, allocationSize = 10)
public class Ids {
    @Id
    @GeneratedValue
    private Long id;
}

@Entity
class Identity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
}

@Entity
class Named {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named_seq")
    private Long id;
}

@Entity
class Unnamed {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "g", allocationSize = 1)
    private Long id;
}

@Entity
class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    private Long id;
}

@Entity
class ByNamedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "t")
    @TableGenerator(name = "t", table = "numbers", pkColumnName = "kind", valueColumnName = "last")
    private Long id;
}

@Entity
class Random {
    @Id
    @GeneratedValue
    private UUID id;
}

@Entity
class Text {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;
}

@MappedSuperclass
abstract class Base {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "shared", sequenceName = "shared_numbers", allocationSize = 5)
    private Long id;
}

@Entity
class First extends Base {}

@Entity
class Third extends Base {}
