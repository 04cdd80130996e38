package hotel;

import jakarta.persistence.*;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Vehicle {
    @Id
    @GeneratedValue
    private Long id;
    private String plate;
}

@Entity
class Car extends Vehicle {
    @Column(nullable = false)
    private int seats;
    @ManyToOne
    private Vehicle tows;
}

@Entity
@PrimaryKeyJoinColumn(name = "truck_id", foreignKey = @ForeignKey(name = "fk_truck"))
@OnDelete(action = OnDeleteAction.CASCADE)
@Table(name = "trucks", indexes = @Index(columnList = "load"))
class Truck extends Vehicle {
    private int load;
}

@Entity
class BigTruck extends Truck {
    private int axles;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type")
class Animal {
    @Id
    private Long id;
    @ManyToOne
    private Truck transport;
    @ManyToOne
    private BigTruck big;
}

@Entity
class Dog extends Animal {
    private String name;
}

@Entity
class Trip {
    @Id
    private Long id;
    @ManyToOne
    @JoinColumn(name = "truck_by_super", referencedColumnName = "id")
    private Truck truck;
}
