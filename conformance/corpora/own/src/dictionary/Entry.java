package dictionary;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.TemporalType;
import jakarta.persistence.UniqueConstraint;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

@Entity
@Table(name = "dictionary_entry", uniqueConstraints = @UniqueConstraint(columnNames = {"language_tag", "headword"}))
public class Entry {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne(optional = false)
    Language language;

    @Column(nullable = false, length = 100)
    String headword;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<WordClass, String> stems = new HashMap<>();

    @ElementCollection
    @MapKeyEnumerated
    @MapKeyColumn(name = "word_class")
    @CollectionTable(name = "entry_gender")
    @Enumerated(EnumType.STRING)
    @Column(name = "gender", length = 9)
    Map<WordClass, Gender> genders = new HashMap<>();

    @ElementCollection
    Map<WordClass, Integer> frequencies = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "entry_first_seen")
    @MapKeyTemporal(TemporalType.DATE)
    @MapKeyColumn(name = "seen_on")
    @Column(name = "source", length = 200)
    Map<Date, String> sources = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "entry_translation")
    @MapKeyJoinColumn(name = "target_language")
    @AttributeOverride(name = "text", column = @Column(name = "translated", nullable = false, length = 300))
    Map<Language, Wording> translations = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "entry_quotation")
    @AttributeOverride(name = "key.author", column = @Column(name = "quoted_author", length = 80))
    @AttributeOverride(name = "key.year", column = @Column(name = "quoted_year"))
    @AttributeOverride(name = "value.text", column = @Column(name = "quotation", length = 1000))
    Map<Source, Wording> quotations = new HashMap<>();

    @OneToMany(mappedBy = "entry")
    @MapKey
    Map<Long, Sense> sensesById = new HashMap<>();

    @ManyToMany
    @JoinTable(name = "entry_synonym")
    @MapKeyJoinColumn(name = "sense_id")
    Map<Sense, Entry> synonyms = new HashMap<>();

    @ManyToMany
    @MapKeyColumn(name = "register", length = 20)
    Map<String, Entry> variants = new HashMap<>();

    @ManyToMany
    @JoinTable(
            name = "entry_contributor",
            joinColumns = @JoinColumn(name = "entry"),
            inverseJoinColumns = @JoinColumn(name = "person"))
    @MapKeyClass(Source.class)
    @AttributeOverride(name = "key.author", column = @Column(name = "of_author"))
    @AttributeOverride(name = "key.year", column = @Column(name = "of_year"))
    Map<Source, Contributor> contributors = new HashMap<>();
}
