package dev.retort.example.guest;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody who books. */
@Entity
public class Guest {
    @Id
    @GeneratedValue
    private Long id;

    @Embedded
    private PersonName name;

    @Column(nullable = false, unique = true, length = 320)
    private String email;

    @Column(length = 40)
    private String phone;

    @Embedded
    private Address address;

    /** Wishes that hold for every stay: "quiet room", "no feathers". */
    @ElementCollection
    @Column(name = "wish", length = 100, nullable = false)
    private Set<String> wishes = new TreeSet<>();

    /** Further ways to reach the guest. */
    @ElementCollection
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "handle", length = 200, nullable = false)
    private Map<ContactKind, String> contacts = new EnumMap<>(ContactKind.class);

    protected Guest() {}

    public Guest(PersonName name, String email) {
        this.name = name;
        this.email = email;
    }

    public Long id() {
        return id;
    }

    public PersonName name() {
        return name;
    }

    public String email() {
        return email;
    }

    public void callAt(String phone) {
        this.phone = phone;
    }

    public String phone() {
        return phone;
    }

    public void livesAt(Address address) {
        this.address = address;
    }

    public Address address() {
        return address;
    }

    public Set<String> wishes() {
        return wishes;
    }

    public Map<ContactKind, String> contacts() {
        return contacts;
    }
}
