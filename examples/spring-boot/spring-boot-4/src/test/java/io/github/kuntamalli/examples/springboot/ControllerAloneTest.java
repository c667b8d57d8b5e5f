package io.github.kuntamalli.examples.springboot;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A test of the controller alone behaves as the running application does. */
@WebMvcTest
class ControllerAloneTest {

  @Autowired private MockMvc application;

  @Test
  void aFaultyBodyIsAnsweredWithItsFaults() throws Exception {
    application
        .perform(
            post("/assessments")
                .param("on", "2026-11-22")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "sv")
                .content("{\"authority\": 1, \"x\": 2}"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(header().string("Content-Language", "sv"))
        .andExpect(content().string(Matchers.containsString("\"pointer\":\"/x\"")));
  }

  @Test
  void typesOfTheApplicationHoldTypesOfTheLibrary() throws Exception {
    application
        .perform(get("/statuses/091").param("status", "met-late"))
        .andExpect(status().isOk())
        .andExpect(content().string("{\"municipality\":\"091\",\"status\":\"met-late\"}"));
  }
}
