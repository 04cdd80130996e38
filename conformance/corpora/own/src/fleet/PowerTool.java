package fleet;

import jakarta.persistence.Entity;

@Entity
public class PowerTool extends Tool {
    int watts;
}
