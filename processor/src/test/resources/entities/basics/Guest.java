package hotel;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.*;

@Entity
@Table(
        name = "guests",
        comment = "Who stays",
        uniqueConstraints = {@UniqueConstraint(name = "uc_mail", columnNames = {"mail", "country"}), @UniqueConstraint(columnNames = {"since", "fullName"})},
        indexes = {@jakarta.persistence.Index(name = "ix_mail", columnList = "mail desc, country"), @jakarta.persistence.Index(columnList = "note", unique = true)},
        check = @CheckConstraint(name = "ck_rate", constraint = "rate >= 0"))
public class Guest {
    @Id
    private Long id;

    private String fullName;

    @Column(nullable = false, unique = true, length = 40)
    private String mail;

    @Column(name = "country", length = 2)
    private String country;

    private int visits;

    @Column
    private int stars;

    @Basic(optional = false)
    private LocalDate since;

    @Column(precision = 10, scale = 2, check = @CheckConstraint(constraint = "rate < 1000"))
    private BigDecimal rate;

    @ColumnDefault("'none'")
    @Comment("free text")
    private String note;

    @Column(columnDefinition = "varchar(20) default 'x'")
    private String code;

    @Formula("rate * 2")
    private BigDecimal twice;

    @GeneratedColumn("rate + 1")
    private BigDecimal more;

    @Column(comment = "last seen", insertable = false, updatable = false)
    private Instant seen;

    @Version
    private long version;

    @Transient
    private String ignored;

    private static String constant;
    private transient String skipped;

    @Check(constraints = "age > 17")
    private Integer age;
}
