package overriding;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.*;

@Embeddable
class Street {
    @Column(name = "street_name", length = 80)
    String name;

    int number;
}

@Embeddable
class Address {
    @Embedded
    Street street;

    @Column(nullable = false)
    String city;

    @ManyToOne
    Country country;

    @ElementCollection
    Set<String> labels = new HashSet<>();
}

@Embeddable
record Money(
        @Column(precision = 19, scale = 4) BigDecimal amount,
        @Column(length = 3) String currency) {}

@Embeddable
class Contact {
    @Embedded
    @AttributeOverride(name = "street.name", column = @Column(name = "inner_street", length = 40))
    Address address;

    String phone;
}

@Entity
class Country {
    @Id
    @Column(length = 2)
    String code;
}

@MappedSuperclass
class Base {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;

    @Column(name = "created_by", length = 60)
    String creator;

    @ManyToOne
    Country origin;

    @Embedded
    Money price;

    @ElementCollection
    List<String> notes = new ArrayList<>();

    @ManyToMany
    Set<Country> markets = new HashSet<>();
}

@Entity
@AttributeOverride(name = "creator", column = @Column(name = "maker", nullable = false))
@AttributeOverride(name = "price.amount", column = @Column(name = "net", precision = 12, scale = 2))
@AttributeOverride(name = "id", column = @Column(name = "article_id"))
@AttributeOverride(name = "version", column = @Column(name = "lock_version"))
@AssociationOverride(
        name = "origin",
        joinColumns = @JoinColumn(name = "made_in", nullable = false),
        foreignKey = @ForeignKey(name = "fk_made_in"))
@AssociationOverride(
        name = "markets",
        joinTable =
                @JoinTable(
                        name = "article_market",
                        joinColumns = @JoinColumn(name = "article"),
                        inverseJoinColumns = @JoinColumn(name = "market")))
class Article extends Base {
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "address.street.name", column = @Column(name = "maker_street", length = 33)),
        @AttributeOverride(name = "address.street.number", column = @Column(name = "maker_number", nullable = false)),
        @AttributeOverride(name = "phone", column = @Column(name = "maker_phone", unique = true))
    })
    @AssociationOverrides(
            @AssociationOverride(name = "address.country", joinColumns = @JoinColumn(name = "maker_country")))
    Contact contact;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "cost_currency", columnDefinition = "char(3)"))
    Money cost;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "cost_amount", insertable = false, updatable = false))
    @AttributeOverride(name = "currency", column = @Column(name = "shown_currency"))
    Money shown;
}

@Entity
class Service extends Base {
    @ElementCollection
    @CollectionTable(
            name = "service_price",
            joinColumns = @JoinColumn(name = "service", foreignKey = @ForeignKey(name = "fk_service_price")))
    @AttributeOverride(name = "key", column = @Column(name = "valid_for"))
    @MapKeyColumn(name = "region_key", length = 10)
    @AttributeOverride(name = "value.amount", column = @Column(name = "region_amount"))
    Map<String, Money> regional = new HashMap<>();

    @ElementCollection
    @AttributeOverride(name = "street.name", column = @Column(name = "place_street"))
    @AttributeOverride(name = "city", column = @Column(name = "place_city", length = 70))
    @AssociationOverride(name = "country", joinColumns = @JoinColumn(name = "place_country"))
    List<Place> places = new ArrayList<>();

    @ElementCollection
    @AttributeOverride(name = "key.name", column = @Column(name = "k_name", length = 20))
    @AttributeOverride(name = "key.number", column = @Column(name = "k_number"))
    @AttributeOverride(name = "value.amount", column = @Column(name = "v_amount"))
    @AttributeOverride(name = "value.currency", column = @Column(name = "v_currency"))
    Map<Street, Money> byStreet = new HashMap<>();

    @ElementCollection
    @AttributeOverride(name = "value", column = @Column(name = "tag_value", length = 15))
    Map<String, String> tags = new HashMap<>();

    @ElementCollection
    @Column(name = "alias_name", length = 44)
    @OrderColumn(name = "alias_position")
    List<String> aliases = new ArrayList<>();
}

@Embeddable
class Place {
    @Embedded
    Street street;

    @Column(nullable = false)
    String city;

    @ManyToOne
    Country country;
}

@Embeddable
class Key {
    @Column(name = "key_part", length = 5)
    String part;

    int serial;
}

@MappedSuperclass
class Keyed {
    @EmbeddedId
    @AttributeOverride(name = "part", column = @Column(name = "mapped_part", length = 6))
    Key key;
}

@Entity
@AttributeOverride(name = "key.serial", column = @Column(name = "entity_serial"))
class Box extends Keyed {
    String colour;
}

@Entity
class Crate extends Keyed {
    @ManyToOne
    Box box;

    @ManyToOne
    @JoinColumns({
        @JoinColumn(name = "second_serial", referencedColumnName = "entity_serial"),
        @JoinColumn(name = "second_part", referencedColumnName = "mapped_part")
    })
    Box second;

    @OneToMany
    List<Box> many = new ArrayList<>();

    @Embedded
    Address address;
}

@Entity
class Holder {
    @Id
    int id;

    @Embedded
    @AssociationOverride(
            name = "lines",
            joinTable =
                    @JoinTable(
                            name = "holder_line",
                            joinColumns = @JoinColumn(name = "of_holder"),
                            inverseJoinColumns = @JoinColumn(name = "line_code")))
    @AssociationOverride(name = "main", joinColumns = @JoinColumn(name = "main_code"))
    @AssociationOverride(name = "direct", joinColumns = @JoinColumn(name = "direct_holder"))
    Lines lines;

    @Embedded
    Lists lists;
}

@Embeddable
class Lines {
    @ManyToMany
    Set<Country> lines = new HashSet<>();

    @ManyToOne(optional = false)
    Country main;

    @OneToMany
    @JoinColumn(name = "owner_holder")
    Set<Item> direct = new HashSet<>();
}

@Embeddable
class Lists {
    @ElementCollection
    @CollectionTable(name = "list_numbers")
    @OrderColumn
    List<Integer> numbers = new ArrayList<>();

    @OneToMany(mappedBy = "lists.owner")
    Set<Holder2> others = new HashSet<>();
}

@Entity
class Holder2 {
    @Id
    int id;

    @Embedded
    Ref lists;
}

@Embeddable
class Ref {
    @ManyToOne
    Holder owner;
}

@Entity
class Item {
    @Id
    int id;
}
