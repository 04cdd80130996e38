package links;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
@Table(name = "watch_list")
public class WatchList {
    @Id
    @Column(length = 30)
    String owner;

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.STRING)
    @AnyDiscriminatorValue(discriminator = "DOC", entity = Document.class)
    @AnyDiscriminatorValue(discriminator = "TIC", entity = Ticket.class)
    @Column(name = "watched_type", length = 10)
    @JoinTable(
            name = "watched",
            joinColumns = @JoinColumn(name = "list_owner"),
            inverseJoinColumns = @JoinColumn(name = "watched_id"))
    Set<Object> watched = new HashSet<>();

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminator(DiscriminatorType.INTEGER)
    @AnyDiscriminatorValue(discriminator = "1", entity = Document.class)
    @AnyDiscriminatorValue(discriminator = "3", entity = Milestone.class)
    @Column(name = "pinned_type")
    @OrderColumn(name = "pinned_at")
    @JoinTable(
            name = "pinned",
            joinColumns = @JoinColumn(name = "list_owner"),
            inverseJoinColumns = @JoinColumn(name = "pinned_id"))
    List<Object> pinned = new ArrayList<>();

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "DOC", entity = Document.class)
    @Column(name = "slot_type")
    @MapKeyColumn(name = "slot", length = 10)
    @JoinTable(
            name = "slots",
            joinColumns = @JoinColumn(name = "list_owner"),
            inverseJoinColumns = @JoinColumn(name = "slot_id"))
    Map<String, Object> slots = new HashMap<>();
}
