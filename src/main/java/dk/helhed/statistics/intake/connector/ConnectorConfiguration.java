package dk.helhed.statistics.intake.connector;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Statbanks.class)
class ConnectorConfiguration {}
