package hotel;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Table(indexes = @Index(columnList = "arrival, departure"))
public class Stay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "room_door", referencedColumnName = "door")
    @JoinColumn(name = "room_hotel", referencedColumnName = "hotel_id")
    @JoinColumn(name = "room_floor", referencedColumnName = "floor")
    Room room;

    LocalDate arrival;

    LocalDate departure;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Guest guest;

    @ManyToOne
    @JoinColumn(nullable = false, updatable = false)
    @OnDelete(action = OnDeleteAction.RESTRICT)
    Guest payer;

    @Column(name = "hotel_no", insertable = false, updatable = false)
    Integer hotelNumber;

    @ManyToOne
    @JoinColumn(name = "hotel_no")
    Hotel bookedAt;

    @OneToOne(mappedBy = "stay")
    Review review;
}
