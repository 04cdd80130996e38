package hotel;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.Temporal;

@Entity
@Table(name = "guide")
@Inheritance(strategy = InheritanceType.JOINED)
class Guide {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(name = "guide_phone")
    @Column(name = "number", unique = true)
    List<String> phones = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_alias")
    @Column(unique = true)
    List<String> aliases = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_greeting")
    @MapKeyColumn(name = "tongue", unique = true)
    Map<String, String> greetings = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "guide_motto", joinColumns = @JoinColumn(name = "of_guide", unique = true))
    List<String> mottos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_badge")
    List<Badge> badges = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "guide_fee")
    @MapKeyJoinColumn(name = "tour", unique = true)
    Map<Tour, Integer> fees = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "guide_worn")
    Map<Badge, String> worn = new HashMap<>();

    @ManyToMany
    @JoinTable(
            name = "guide_pair",
            joinColumns = @JoinColumn(name = "leader", unique = true),
            inverseJoinColumns = @JoinColumn(name = "helper", unique = true))
    List<Guide> helpers = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "guide_rival",
            joinColumns = @JoinColumn(unique = true),
            inverseJoinColumns = @JoinColumn(unique = true))
    List<Guide> rivals = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "guide_pupil")
    List<Guide> pupils = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "led_by", unique = true)
    List<Tour> tours = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "planned_by")
    @MapKeyColumn(name = "season", unique = true)
    Map<String, Tour> plans = new HashMap<>();

    @OneToOne
    @JoinTable(name = "guide_deputy")
    Guide deputy;

    @Embedded
    Contact contact;
}

@Embeddable
class Badge {
    @Column(name = "badge_no", unique = true)
    String number;

    @Column(unique = true)
    String colour;
}

@Embeddable
class Contact {
    @ElementCollection
    @CollectionTable(name = "guide_mail")
    @Column(name = "mail", unique = true)
    List<String> mails = new ArrayList<>();
}

@Entity
@Table(name = "mountain_guide")
class MountainGuide extends Guide {
    @ElementCollection
    @CollectionTable(name = "mountain_guide_summit")
    @Column(name = "summit", unique = true)
    List<String> summits = new ArrayList<>();

    @Column(name = "licence", unique = true)
    String licence;
}

@Entity
@Table(name = "tour")
@SecondaryTable(name = "tour_text")
class Tour {
    @Id
    Long id;

    @Column(name = "code", unique = true)
    String code;

    @Column(name = "title", table = "tour_text", unique = true)
    String title;

    @OneToOne
    Guide substitute;
}

@Entity
@Temporal
@Table(name = "price", uniqueConstraints = @UniqueConstraint(columnNames = {"area", "season"}))
class Price {
    @Id
    Long id;

    @Column(name = "code", unique = true)
    String code;

    String area;
    String season;

    @OneToOne
    Tour tour;

    @ElementCollection
    @CollectionTable(name = "price_note")
    @Column(name = "note", unique = true)
    Set<String> notes = new HashSet<>();
}
