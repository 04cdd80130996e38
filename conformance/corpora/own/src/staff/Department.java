package staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.io.Serializable;
import java.math.BigInteger;

@Entity
@SecondaryTable(
        name = "department_budget",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "dept_company", referencedColumnName = "company"),
            @PrimaryKeyJoinColumn(name = "dept_number", referencedColumnName = "number")
        })
@IdClass(Department.Key.class)
public class Department {
    @Id
    int number;

    @Id
    @Column(length = 5)
    String company;

    @Column(table = "department_budget")
    BigInteger budget;

    public record Key(int number, String company) implements Serializable {}
}
