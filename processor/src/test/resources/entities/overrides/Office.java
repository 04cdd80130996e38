package hotel;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
@AttributeOverride(name = "created", column = @Column(name = "made", nullable = false))
@AttributeOverride(name = "home.zip.code", column = @Column(name = "home_zip"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "boss_id"))
public class Office extends Based {
    @Embedded
    private Address home;

    @Embedded
    @AttributeOverride(name = "street", column = @Column(name = "work_street", length = 50))
    @AttributeOverride(name = "zip.code", column = @Column(name = "work_zip"))
    @AttributeOverride(name = "zip.plus", column = @Column(name = "work_plus"))
    @AttributeOverride(name = "number", column = @Column(name = "work_number"))
    @AssociationOverride(name = "state", joinColumns = @JoinColumn(name = "work_state"))
    private Address work;

    @EmbeddedColumnNaming("mail_%s")
    private Zip mail;

    @ElementCollection
    @AttributeOverride(name = "street", column = @Column(name = "s"))
    @AttributeOverride(name = "zip.code", column = @Column(name = "z"))
    private Set<Address> others;

    @ElementCollection
    @AttributeOverride(name = "value.street", column = @Column(name = "vs"))
    @AssociationOverride(name = "value.state", joinColumns = @JoinColumn(name = "st"))
    private Map<String, Address> byName;
}

@MappedSuperclass
abstract class Based {
    @Id
    private Long id;
    private Date created;
    @ManyToOne
    private Region owner;
}

@Embeddable
class Address {
    private String street;
    private int number;
    private Zip zip;
    @ManyToOne
    private Region state;
}

@Embeddable
class Zip {
    @Column(length = 5)
    private String code;
    private Integer plus;
}

@Entity
class Region {
    @Id
    private Long id;
}
