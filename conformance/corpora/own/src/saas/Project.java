package saas;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.type.YesNoConverter;

@Entity
@SoftDelete(columnName = "removed")
public class Project extends Tenanted {
    @NaturalId
    @Column(length = 10)
    String code;

    @ElementCollection
    @SoftDelete
    Set<String> labels = new HashSet<>();

    @ManyToMany
    @SoftDelete(columnName = "left_project", converter = YesNoConverter.class)
    Set<Worker> workers = new HashSet<>();

    @OneToMany(mappedBy = "project")
    @SQLRestriction("done = false")
    Set<Task> openTasks = new HashSet<>();
}
