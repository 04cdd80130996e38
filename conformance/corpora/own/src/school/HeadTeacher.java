package school;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.time.LocalDate;

@Entity
@PrimaryKeyJoinColumn(name = "head_id", foreignKey = @ForeignKey(name = "fk_head_is_teacher"))
public class HeadTeacher extends Teacher {
    LocalDate since;
}
