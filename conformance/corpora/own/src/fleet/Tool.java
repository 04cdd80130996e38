package fleet;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "owner_company", referencedColumnName = "company")
@PrimaryKeyJoinColumn(name = "tool_number", referencedColumnName = "number")
public class Tool extends Asset {
    String maker;
}
