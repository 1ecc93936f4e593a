package dk.helhed.statistics.warehouse;

import dk.helhed.platform.DataFolder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WarehouseConfiguration {
    @Bean
    Warehouse warehouse(DataFolder data) {
        return new Warehouse(data.warehouse());
    }
}
