package hotel;
import jakarta.persistence.*; import java.util.*; import org.hibernate.annotations.*; 
enum Mood { GOOD, BAD }
@Entity class Guest { @Id @GeneratedValue(strategy=GenerationType.SEQUENCE) long id; @Column(name="fullName", unique=true) String fullName; String nickName; @ManyToOne Room theRoom; @ManyToMany Set<Room> allRooms; @ElementCollection Set<String> someTags; @Enumerated(EnumType.STRING) Mood mood; Mood ord; @Check(constraints="age > 1") int age; @Column(columnDefinition="varchar(10)") String def; @ColumnDefault("1") int dflt; }
@Entity @Table(name="rooms", indexes={@Index(columnList="roomNo"),@Index(name="ix_x", columnList="x desc")}, uniqueConstraints=@UniqueConstraint(name="uq_x", columnNames={"roomNo","x"})) @SecondaryTable(name="room_more") class Room { @Id @GeneratedValue(generator="g") @TableGenerator(name="g", table="gens") long id; int roomNo; int x; @Column(table="room_more") int more; @OneToMany(mappedBy="theRoom") List<Guest> guests; }
@Entity @Inheritance(strategy=InheritanceType.SINGLE_TABLE) class Base { @Id @GeneratedValue @SequenceGenerator(name="s", sequenceName="mySeq") int id; }
@Entity class Sub extends Base { String p; }
@Entity @Table(schema="own") class Sch { @Id @GeneratedValue(strategy=GenerationType.IDENTITY) int id; @OrderColumn @ElementCollection List<String> list; @ElementCollection @MapKeyColumn(name="kk") Map<String,String> map; }
