package hotel;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity(name = "Folk")
@Table(name = "`PeopleOf`")
public class Names {
    @Id
    @GeneratedValue
    @Column(name = "`ID`")
    private Long id;

    @Column(name = "\"GivenName\"")
    private String given;

    @ManyToOne
    private Names parent;

    @ElementCollection
    private List<String> nicks;

    @ManyToMany
    private List<Other> others;

    @NaturalId
    private String code;

    @NaturalId
    @ManyToOne
    private Other region;
}

@Entity
class Other {
    @Id
    private Long id;

    @ManyToMany(mappedBy = "others")
    private List<Names> folk;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "N", entity = Names.class)
    @Column(name = "what")
    @JoinColumn(name = "what_id")
    private Object anything;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "N", entity = Names.class)
    @Column(name = "what")
    @JoinTable(name = "other_any", joinColumns = @JoinColumn(name = "o"), inverseJoinColumns = @JoinColumn(name = "w"))
    private Set<Object> many;
}

@Entity
@org.hibernate.annotations.Check(name = "ck_x", constraints = "x > 1")
@Comment("outer")
class Outer {
    @Id
    private Long id;
    private int x;

    @Entity
    static class Inner {
        @Id
        private Long id;
        @ManyToOne
        private Outer outer;
        @ElementCollection
        private List<String> words;
    }
}
