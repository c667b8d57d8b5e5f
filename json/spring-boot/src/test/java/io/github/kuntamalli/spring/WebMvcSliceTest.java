package io.github.kuntamalli.spring;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** A test of controllers alone behaves as the running application does. */
@WebMvcTest
class WebMvcSliceTest {

  @Autowired private MockMvc application;

  @Test
  void aFaultyBodyIsAnsweredWithItsFaults() throws Exception {
    application
        .perform(
            post("/same")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "sv")
                .content("{\"authority\": 1, \"x\": 2}"))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType("application/problem+json"))
        .andExpect(header().string("Content-Language", "sv"))
        .andExpect(content().string(Matchers.containsString("\"pointer\":\"/x\"")));
  }

  @Test
  void aControllerIsGivenTheLanguageAndParametersAreRead() throws Exception {
    application
        .perform(get("/language").header("Accept-Language", "sv"))
        .andExpect(content().string(Matchers.containsString("638")));
    application
        .perform(get("/codes/091").param("state", "met-late"))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("\"code\":\"091\"")));
  }
}
