package phone_book;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(indexes = @Index(columnList = "town"))
class Entry {
    @Id
    @Column(length = 40)
    String number;

    @Collate("utf8mb4_bin")
    String name;

    @Collate("utf8mb4_general_ci")
    @Column(length = 60, nullable = false)
    String town;

    @Collate("utf8mb4_bin")
    @Column(length = 30, unique = true)
    String nickname;

    @Collate("utf8mb4_bin")
    @ColumnDefault("'none'")
    String remark;

    @Collate("utf8mb4_bin")
    @Lob
    String notice;

    @Embedded
    Trade trade;

    @ElementCollection
    List<Trade> former;

    @ElementCollection
    Map<String, Trade> byTown;
}

@Embeddable
class Trade {
    @Collate("utf8mb4_bin")
    @Column(name = "trade_name")
    String name;
}

@Entity
class Person extends Named {
    @Id
    int id;

    @ManyToOne
    Entry entry;

    @ManyToMany
    List<Entry> others;
}

@MappedSuperclass
class Named {
    @Collate("utf8mb4_unicode_ci")
    @Column(length = 80)
    String surname;
}
