package staff;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.EmbeddedTable;
import org.hibernate.annotations.SecondaryRow;

@Entity
@Table(name = "employee")
@SecondaryTables({
    @SecondaryTable(
            name = "employee_pay",
            pkJoinColumns = @PrimaryKeyJoinColumn(name = "emp_id"),
            foreignKey = @ForeignKey(name = "fk_pay_employee")),
    @SecondaryTable(name = "employee_home", comment = "where they live")
})
@SecondaryRow(table = "employee_home", optional = false)
public class Employee {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    @Column(table = "employee_pay", precision = 10, scale = 2, nullable = false)
    BigDecimal salary;

    @Embedded
    @AttributeOverride(name = "iban", column = @Column(table = "employee_pay", name = "pay_iban", length = 34))
    @AttributeOverride(name = "bic", column = @Column(table = "employee_pay", name = "pay_bic", length = 11))
    @AssociationOverride(name = "bank", joinColumns = @JoinColumn(table = "employee_pay", name = "pay_bank"))
    BankDetails pay;

    @Embedded
    @EmbeddedTable("employee_home")
    Home home;

    @ManyToOne
    @JoinColumn(table = "employee_pay", name = "cost_centre")
    CostCentre costCentre;

    @Embedded
    @AssociationOverride(
            name = "badges",
            joinTable =
                    @JoinTable(
                            name = "employee_badge",
                            joinColumns = @JoinColumn(name = "emp"),
                            inverseJoinColumns = @JoinColumn(name = "badge")))
    Access access;
}
