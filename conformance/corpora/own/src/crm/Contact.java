package crm;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Entity
@AttributeOverride(name = "revision", column = @Column(name = "contact_revision"))
public class Contact extends Base {
    private Company company;
    private Map<String, String> channels = new HashMap<>();
    private Stage stage;
    private List<String> notes = new ArrayList<>();

    @ManyToOne(optional = false)
    @JoinColumn(name = "company_ref")
    public Company getCompany() {
        return company;
    }

    public void setCompany(Company company) {
        this.company = company;
    }

    @ElementCollection
    @MapKeyColumn(name = "channel", length = 15)
    public Map<String, String> getChannels() {
        return channels;
    }

    public void setChannels(Map<String, String> channels) {
        this.channels = channels;
    }

    @Enumerated(EnumType.STRING)
    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    @ElementCollection
    @OrderColumn
    @CollectionTable(name = "contact_notes")
    @Column(length = 700)
    public List<String> getNotes() {
        return notes;
    }

    public void setNotes(List<String> notes) {
        this.notes = notes;
    }

    public enum Stage {
        LEAD,
        CUSTOMER,
        LOST
    }
}
