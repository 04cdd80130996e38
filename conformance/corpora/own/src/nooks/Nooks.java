package nooks;

import jakarta.persistence.*;
import java.net.InetAddress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.IntegerJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
@JdbcTypeRegistration(value = BinaryJdbcType.class, registrationCode = SqlTypes.UUID)
@JdbcTypeRegistration(value = VarcharJdbcType.class, registrationCode = SqlTypes.INET)
class Nook {
    @Id
    UUID id;

    InetAddress address;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID code;

    @ElementCollection
    Set<UUID> codes = new HashSet<>();

    @ManyToOne
    Nook other;

    @FractionalSeconds(3)
    LocalDateTime lit;

    @FractionalSeconds(0)
    Instant dark;

    @ElementCollection
    @CollectionId(generator = "increment", column = @Column(name = "bid"))
    @CollectionIdJavaType(LongJavaType.class)
    @CollectionIdJdbcTypeCode(SqlTypes.INTEGER)
    Collection<String> firsts = new ArrayList<>();

    @ElementCollection
    @CollectionId(generator = "increment")
    @CollectionIdJavaType(IntegerJavaType.class)
    @CollectionIdJdbcType(BigIntJdbcType.class)
    Collection<String> seconds = new ArrayList<>();

    @ElementCollection
    List<Shelf> shelves = new ArrayList<>();

    @Embedded
    Shelf shelf;

    @ManyToOne
    @JoinColumnOrFormula(formula = @JoinFormula(value = "(select 1)", referencedColumnName = "no"))
    Corner computed;

    @ManyToOne
    @JoinColumnsOrFormulas({
        @JoinColumnOrFormula(column = @JoinColumn(name = "corner", referencedColumnName = "no")),
        @JoinColumnOrFormula(formula = @JoinFormula(value = "label", referencedColumnName = "name"))
    })
    Corner corner;

    @ManyToOne
    @JoinFormula("(select 2)")
    Corner third;

    String label;
}

@Embeddable
class Shelf {
    int width;

    @Parent
    Nook nook;

    Nook getNook() {
        return nook;
    }

    void setNook(Nook nook) {
        this.nook = nook;
    }
}

@Entity
class Corner {
    @Id
    int no;

    @Column(length = 40)
    String name;
}

@Entity
@DiscriminatorOptions(force = true, insert = false)
@DiscriminatorColumn(name = "kind", length = 9)
class Lamp {
    @Id
    int id;
}

@Entity
class DeskLamp extends Lamp {}

@Entity
@DiscriminatorFormula("case when watts > 9 then 'Bulb' else 'Tube' end")
class Bulb {
    @Id
    int id;

    int watts;
}

@Entity
class Tube extends Bulb {
    @Column(nullable = false)
    String gas;
}
