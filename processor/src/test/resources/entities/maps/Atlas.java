package hotel;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Atlas {
    @Id
    private Long id;

    @ElementCollection
    private Map<String, String> plain;

    @ElementCollection
    @MapKeyColumn(name = "k", length = 10)
    @Column(name = "v", nullable = false)
    private Map<String, Integer> named;

    @ElementCollection
    private Map<Place, String> byPlace;

    @ElementCollection
    @AttributeOverrides({@AttributeOverride(name = "value.city", column = @Column(name = "town")), @AttributeOverride(name = "key", column = @Column(name = "kk"))})
    private Map<String, Place> places;

    @ElementCollection
    private Map<Country, String> byCountry;

    @ElementCollection
    @MapKeyJoinColumn(name = "country_fk")
    private Map<Country, String> byCountryNamed;

    @OneToMany
    private Map<String, Country> joined;

    @OneToMany
    @JoinColumn
    @MapKeyColumn(name = "in_atlas")
    private Map<String, Country> foreign;

    @OneToMany
    @JoinColumn(name = "atlas2")
    private Map<Integer, Country> foreign2;

    @OneToMany(mappedBy = "atlas")
    @MapKey(name = "code")
    private Map<String, Country> byCode;

    @ManyToMany
    private Map<Country, Country> pairs;

    @ManyToMany
    @MapKey
    private Map<Long, Country> byId;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Kind, String> byKind;
}

enum Kind { A, B }

@Embeddable
class Place {
    private String city;
    private Integer zip;
}

@Entity
class Country {
    @Id
    private Long id;
    private String code;
    @ManyToOne
    private Atlas atlas;
}
