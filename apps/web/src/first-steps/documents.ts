import { graphql } from '../graphql/generated';

export const FirstStepsQuery = graphql(`
  query FirstSteps {
    firstSteps {
      key
      done
    }
  }
`);

export const CloseFirstStepsMutation = graphql(`
  mutation CloseFirstSteps {
    closeFirstSteps {
      change {
        id
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);
